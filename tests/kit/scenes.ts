import type { Page } from '@playwright/test';
import { openTheory, settled } from './productPage.ts';
import { companyA, companyB, focusNode, node, rest, type Scene } from './scene.ts';
import { checkScenes } from './scenesOfChecks.ts';
import { configurationScenes } from './scenesOfConfigurations.ts';
import { wayScenes } from './scenesOfWays.ts';

/** Company A with the chain of social appreciation in focus, one of its links chosen, and the inspector with its checks. */
async function playFocus(page: Page): Promise<void> {
  await openTheory(page, companyA);
  await page.keyboard.press('Control+i');
  await page.locator('[data-region="canvas"] [data-link-id="l29"]').first().focus();
  await page.keyboard.press('f');
  await settled(page);
  await page.keyboard.press(' ');
  await rest(page);
}

/** The frames of the library, at one list of the main frame. */
async function openFacet(page: Page, words: RegExp): Promise<void> {
  await page.locator('.rw-cards').waitFor();
  await page.keyboard.press('Alt+9');
  await page.getByRole('treeitem', { name: words }).click();
  await settled(page);
}

/** A draft of the next version of the main frame, with the dialog that splits instrument 30. */
async function splitInstrument(page: Page): Promise<void> {
  await page.locator('.rw-cards').waitFor();
  await page.keyboard.press('Alt+9');
  await page.getByRole('button', { name: 'Met dit kader' }).click();
  await page.getByRole('menuitem', { name: /Nieuwe versie/ }).click();
  await page.keyboard.press('Enter');
  await page.getByRole('treeitem', { name: /Concept/ }).waitFor();
  await page.getByRole('treeitem', { name: /^Instrumenten/ }).click();
  await page.locator('[role="treeitem"][data-key="I30"]').click();
  await page.getByRole('button', { name: 'Splitsen…' }).click();
  const names = page.getByRole('dialog').getByLabel('Naam, Nederlands');
  await names.first().fill('Bemiddeling voor wie zelf zoekt');
  await names.last().fill('Bemiddeling voor wie dat niet kan');
}

/** Company A's theory on one page. */
async function playSheet(page: Page, title: string): Promise<void> {
  await openTheory(page, title);
  await page.keyboard.press('Alt+1');
  await page.getByRole('article').waitFor();
  await rest(page);
}

export const scenes: readonly Scene[] = [
  { name: 'library', play: rest },
  {
    name: 'map-whole',
    play: async (page) => {
      await openTheory(page, companyA);
      await rest(page);
    },
  },
  {
    name: 'map-whole-en',
    language: 'en',
    play: async (page) => {
      await openTheory(page, 'Policy theory of company A');
      await rest(page);
    },
  },
  { name: 'sheet', play: (page) => playSheet(page, companyA) },
  {
    name: 'sheet-en-dark',
    language: 'en',
    dark: true,
    play: (page) => playSheet(page, 'Policy theory of company A'),
  },
  {
    name: 'six-steps',
    play: async (page) => {
      await openTheory(page, companyA);
      await page.keyboard.press('Alt+g');
      await page.getByRole('button', { name: /^Stap 3/ }).click();
      await rest(page);
    },
  },
  { name: 'map-focus', play: playFocus },
  { name: 'map-focus-dark', dark: true, play: playFocus },
  {
    name: 'map-focus-grey',
    play: async (page) => {
      await playFocus(page);
      await page.evaluate(() => {
        document.documentElement.style.filter = 'grayscale(1)';
      });
    },
  },
  {
    name: 'map-overview',
    play: async (page) => {
      await openTheory(page, companyA);
      await page.getByText('Overzicht', { exact: true }).click();
      await rest(page);
    },
  },
  {
    name: 'map-reading',
    play: async (page) => {
      await openTheory(page, companyA);
      await page.getByText('Lezen', { exact: true }).click();
      await rest(page);
    },
  },
  {
    name: 'draw-link',
    play: async (page) => {
      await openTheory(page, companyA);
      await page.keyboard.press('Control+b');
      await settled(page);
      await focusNode(page, 'i34');
      await page.keyboard.press('l');
      await page.keyboard.press('ArrowUp');
      await rest(page);
    },
  },
  {
    name: 'map-company-b',
    height: 1400,
    play: async (page) => {
      await openTheory(page, companyB);
      await rest(page);
    },
  },
  {
    name: 'coverage',
    play: async (page) => {
      await openTheory(page, companyA);
      await page.keyboard.press('Alt+5');
      await rest(page);
    },
  },
  {
    name: 'coverage-en-dark',
    language: 'en',
    dark: true,
    play: async (page) => {
      await openTheory(page, 'Policy theory of company D');
      await page.keyboard.press('Alt+5');
      await page.getByRole('button', { name: 'Instruments', exact: true }).click();
      await rest(page);
    },
  },
  {
    name: 'frame-findings',
    play: async (page) => {
      await page.getByRole('button', { name: 'Kaders', exact: true }).click();
      await page.getByRole('treeitem', { name: 'Wat de theorieën erover zeggen' }).click();
      await page.getByRole('button', { name: 'Onder een ander tussendoel' }).click();
      await page.locator('[data-part="other-goals"] summary').first().click();
      await rest(page);
    },
  },
  {
    name: 'signs',
    play: async (page) => {
      await openTheory(page, companyA);
      await page.keyboard.press('Shift+F1');
      await rest(page);
    },
  },
  {
    name: 'table',
    play: async (page) => {
      await openTheory(page, companyA);
      await page.keyboard.press('Alt+3');
      await page.locator('[role="row"] [data-active]:focus').waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Space');
      for (const key of ['Shift+ArrowDown', 'Shift+ArrowDown']) await page.keyboard.press(key);
      await rest(page);
    },
  },
  ...checkScenes,
  {
    name: 'frames',
    play: async (page) => {
      await openFacet(page, /^Gedragsmechanismen/);
      await page.locator('[role="treeitem"][data-key="M8"]').click();
      await rest(page);
    },
  },
  {
    name: 'frames-dark',
    language: 'en',
    dark: true,
    play: async (page) => {
      await openFacet(page, /^Problems/);
      await page.getByText('Both languages', { exact: true }).click();
      await page.locator('[role="treeitem"][data-key="P19"]').click();
      await rest(page);
    },
  },
  {
    name: 'frame-edit',
    play: async (page) => {
      await splitInstrument(page);
      await rest(page);
    },
  },
  {
    name: 'migration',
    play: async (page) => {
      await splitInstrument(page);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Vaststellen…' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Vaststellen', exact: true }).click();
      await page.getByRole('button', { name: 'Theorieën overzetten' }).click();
      await page.locator('[data-theory="fit-or-unfit-d"]').waitFor();
      await page.locator('[data-theory="fit-or-unfit-a"]').getByText(/^I35 /).first().click();
      await rest(page);
    },
  },
  {
    name: 'coding',
    play: async (page) => {
      await openTheory(page, companyA);
      await page.keyboard.press('Control+i');
      await settled(page);
      await page.getByRole('button', { name: /Deze theorie bekijken door/ }).click();
      await page.getByRole('option', { name: /zelfsturing/ }).click();
      await page.locator(node('p16')).first().click();
      await page.locator('.rw-inspector__frame').first().scrollIntoViewIfNeeded();
      await rest(page);
    },
  },
  ...wayScenes,
  ...configurationScenes,
];
