import { openTheory, settled } from './productPage.ts';
import { companyA, companyAInEnglish, focusNode, rest, type Scene } from './scene.ts';

/** Pictures of what stands beside the graph: configurations as sentences, groups, notes and ideas. */
export const configurationScenes: readonly Scene[] = [
  {
    name: 'configurations',
    play: async (page) => {
      await openTheory(page, companyA);
      await page.keyboard.press('Alt+k');
      await page
        .getByRole('button', { name: /voorstel/i })
        .first()
        .click();
      await rest(page);
    },
  },
  {
    name: 'groups-en-dark',
    language: 'en',
    dark: true,
    play: async (page) => {
      await openTheory(page, companyAInEnglish);
      for (const id of ['i3', 'i4']) {
        await focusNode(page, id);
        await page.keyboard.press(id === 'i3' ? 'Space' : 'Shift+Space');
      }
      await page.keyboard.press('Control+g');
      await settled(page);
      await rest(page);
    },
  },
];
