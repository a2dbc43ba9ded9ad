import type { Page } from '@playwright/test';
import { axeFinds } from '../kit/axe.ts';
import { expect, test } from '../kit/webHost.ts';
import { languages } from '../../shared/theory/words.ts';
import { LibraryPage } from './pages/library.ts';
import { screenIn } from '../kit/screenIn.ts';

const words = {
  nl: {
    list: 'Lijst',
    company: 'Beleidstheorie van bedrijf A',
    frame: 'Kader openen of sluiten',
    inspector: 'Inspecteur openen of sluiten',
    about: /Over deze/,
    checks: /^Toetsen/,
    settings: 'Instellingen',
    newTheory: 'Nieuwe theorie',
    backups: /^Reservekopieën tonen/,
    map: 'Kaart',
    signs: 'Tekens en standen',
    levels: ['Overzicht', 'Lezen'],
    mapLevel: 'Kaart',
    focus: 'Keten in focus',
  },
  en: {
    list: 'List',
    company: 'Policy theory of company A',
    frame: 'Open or close the frame',
    inspector: 'Open or close the inspector',
    about: /About this/,
    checks: /^Checks/,
    settings: 'Settings',
    newTheory: 'New theory',
    backups: /^Show backups/,
    map: 'Map',
    signs: 'Signs and states',
    levels: ['Overview', 'Reading'],
    mapLevel: 'Map',
    focus: 'Chain in focus',
  },
} as const;

for (const language of languages)
  test.describe(`in ${language}`, () => {
    test.use(screenIn(language));
    const say = words[language];

    test('nothing on the library stands in the way of anyone', async ({ page, host }) => {
      const found: string[] = [];
      const look = async (where: string, part?: string): Promise<void> => {
        found.push(...(await axeFinds(page, where, part)));
      };
      const library = new LibraryPage(page);
      await library.open(host.address());
      await look('cards');
      await page.getByText(say.list, { exact: true }).click();
      await expect(page.getByRole('table').or(page.getByRole('grid'))).toBeVisible();
      await look('list');
      await page.getByRole('button', { name: say.newTheory }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await look('new theory', '[role="dialog"]');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: say.backups }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await look('backups', '[role="dialog"]');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: say.settings }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await look('settings', '[role="dialog"]');
      expect(found).toEqual([]);
    });

    // The map is looked at in English where its ways are walked: one long look is enough for its docks.
    if (language === 'en') return;
    test('nothing on the map, its docks and its checks stands in the way of anyone', async ({
      page,
      host,
    }) => {
      const found: string[] = [];
      const look = async (where: string, part?: string): Promise<void> => {
        found.push(...(await axeFinds(page, where, part)));
      };
      const library = new LibraryPage(page);
      await library.open(host.address());
      await library.theory(say.company).click();
      const node = page.locator('[data-node-id]').first();
      await expect(node).toBeVisible();
      await look('map');
      await node.click();
      await page.getByRole('button', { name: say.inspector }).click();
      await expect(page.getByRole('complementary')).toBeVisible();
      await look('inspector of a node', '[data-region="right"]');
      await page.locator('[data-link-id]').first().dispatchEvent('click');
      await look('inspector of a link', '[data-region="right"]');
      await page.getByRole('button', { name: say.frame }).click();
      await expect(page.getByRole('searchbox').first()).toBeVisible();
      await look('both docks', '[data-region="left"]');
      await page.keyboard.press('Control+K');
      await expect(page.getByRole('dialog')).toBeVisible();
      await look('command palette', '[role="dialog"]');
      await page.keyboard.press('Escape');
      await page.keyboard.press('F1');
      await expect(page.getByRole('dialog')).toBeVisible();
      await look('shortcuts', '[role="dialog"]');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: say.checks }).click();
      await expect(page.locator('[data-finding]').first()).toBeVisible();
      await look('checks', 'main');
      await page.locator('.rw-finding__about').first().getByRole('button').click();
      await expect(page.locator('.rw-rule')).toBeVisible();
      await look('page of a rule', '.rw-rule');
      expect(found).toEqual([]);
    });
  });

test.describe('at 200 %', () => {
  test.use({ viewport: { width: 720, height: 450 } });

  test('no button or field of the library or the map is cut off', async ({ page, host }) => {
    const library = new LibraryPage(page);
    await library.open(host.address());
    expect(await cutOff(page), 'library').toEqual([]);
    await library.theory(words.nl.company).click();
    await expect(page.locator('[data-node-id]').first()).toBeVisible();
    expect(await cutOff(page), 'map').toEqual([]);
  });
});

/** Controls that stick out of the window sideways, outside what scrolls or is walked by the map's own camera. */
async function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, [role="radio"]')]
      .filter(
        (one) =>
          one.checkVisibility() &&
          !one.closest('.react-flow, .rw-head, .rw-hidden, [data-react-aria-prevent-focus]'),
      )
      .flatMap((one) => {
        const { left, right, width } = one.getBoundingClientRect();
        const out = width > 2 && (left < -1 || right > innerWidth + 1);
        return out
          ? [`${one.getAttribute('aria-label') ?? one.textContent} ${Math.round(left)}-${Math.round(right)}`]
          : [];
      }),
  );
}
