import type { Page } from '@playwright/test';
import { openTheory, settled } from './productPage.ts';
import { companyA, companyAInEnglish, rest, type Scene } from './scene.ts';

async function playChecks(page: Page, title: string): Promise<void> {
  await openTheory(page, title);
  await page.keyboard.press('Alt+4');
  await settled(page);
}

async function playRule(page: Page, title: string, rule: string): Promise<void> {
  await playChecks(page, title);
  await page
    .getByRole('button', { name: new RegExp(rule, 'u') })
    .first()
    .click();
  await rest(page);
}

/** Pictures of the checks: all findings, the page of a rule, what is accounted for, and the ways out. */
export const checkScenes: readonly Scene[] = [
  {
    name: 'checks',
    play: async (page) => {
      await playChecks(page, companyA);
      await rest(page);
    },
  },
  {
    name: 'checks-en-dark',
    language: 'en',
    dark: true,
    play: async (page) => {
      await playChecks(page, companyAInEnglish);
      await rest(page);
    },
  },
  { name: 'rule-page', play: (page) => playRule(page, companyA, 'Middel zonder mechanisme') },
  {
    name: 'rule-page-en-dark',
    language: 'en',
    dark: true,
    play: (page) => playRule(page, companyAInEnglish, 'Means without a mechanism'),
  },
  {
    name: 'accounted-for',
    play: async (page) => {
      await openTheory(page, companyA);
      await page.keyboard.press('F8');
      await page
        .getByRole('button', { name: /^Verantwoord: / })
        .first()
        .press('Enter');
      await page.keyboard.type('Het beleidsplan laat dit open; navragen in de volgende ronde.');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: /verantwoorde bevinding/ }).press('Enter');
      await page.getByRole('region', { name: 'Verantwoord', exact: true }).scrollIntoViewIfNeeded();
      await rest(page);
    },
  },
  {
    name: 'way-out',
    play: async (page) => {
      await openTheory(page, companyA);
      await page.keyboard.press('F8');
      await page.locator('[data-finding^="twin-instruments-as-two/"]').press('Enter');
      await page.locator('[aria-current="true"] ~ .rw-finding__actions button').first().press('Enter');
      await page.locator('.rw-preview').waitFor();
      await page.locator('.rw-ringed').first().waitFor({ state: 'detached' });
      await rest(page);
    },
  },
];
