import { openTheory } from './productPage.ts';
import { companyA, companyAInEnglish, focusNode, rest, type Scene } from './scene.ts';

/** Pictures of finding one's way: ways to work, search, and what differs between versions. */
export const wayScenes: readonly Scene[] = [
  {
    name: 'ways',
    play: async (page) => {
      await openTheory(page, companyA);
      await page.keyboard.press('Alt+w');
      await focusNode(page, 'p18');
      await page.keyboard.press('w');
      await rest(page);
    },
  },
  {
    name: 'search',
    play: async (page) => {
      await openTheory(page, companyA);
      await page.keyboard.press('Control+Shift+F');
      await page.keyboard.type('leren');
      await page.getByRole('menuitem').first().waitFor();
      await rest(page);
    },
  },
  {
    name: 'versions',
    language: 'en',
    dark: true,
    play: async (page) => {
      await openTheory(page, companyAInEnglish);
      await page.keyboard.press('Control+Shift+H');
      await page.getByRole('button', { name: 'Make a version' }).click();
      await page.keyboard.type('First sketch');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Make a version' }).waitFor();
      await page.locator('[data-region="canvas"] [data-link-id="l29"]').first().focus();
      await page.keyboard.press('Delete');
      await focusNode(page, 'm8');
      await page.keyboard.press('F2');
      await page.keyboard.type('Identity');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: /^Compare “First sketch”/ }).click();
      await page.locator('.rw-difference__told').first().waitFor();
      await rest(page);
    },
  },
];
