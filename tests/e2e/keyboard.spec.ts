import type { Page } from '@playwright/test';
import { expect, test } from '../kit/webHost.ts';
import { LibraryPage } from './pages/library.ts';
import { MapPage } from './pages/map.ts';
import { built, builtLinks, expectBuilt } from './pages/newTheory.ts';

/** Adds a node by its shortcut and writes its name where it stands. */
async function add(page: Page, keys: string, words: string): Promise<void> {
  const map = new MapPage(page);
  await page.keyboard.press(keys);
  await expect(map.renameField()).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await expect(map.renameField()).toHaveCount(0);
  await expect(map.node(words)).toBeFocused();
}

/** Draws a link from the node that has the focus to the nearest one it may go to, and waits until it is there. */
async function link(page: Page, words: string): Promise<void> {
  await page.keyboard.press('l');
  await page.keyboard.press('Enter');
  await expect(new MapPage(page).link(words)).toHaveCount(1);
}

test('by keys alone a theory is made, linked, saved, closed and found again as it was', async ({
  page,
  host,
}) => {
  const library = new LibraryPage(page);
  const map = new MapPage(page);
  await library.open(host.address());
  await page.keyboard.press('Alt+n');
  await expect(library.newTheory().getByLabel('Titel in het Nederlands')).toBeFocused();
  await page.keyboard.type(built.title);
  await page.keyboard.press('Enter');
  await expect(map.title()).toHaveText(built.title);
  await expect(map.region()).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();

  await add(page, 'Alt+Shift+E', built.work);
  await add(page, 'Alt+Shift+S', built.subgoal);
  await link(page, builtLinks[4]?.[2] ?? '');
  await add(page, 'Alt+Shift+M', built.mechanism);
  await link(page, builtLinks[3]?.[2] ?? '');
  await add(page, 'Alt+Shift+I', built.instrument);
  await link(page, builtLinks[2]?.[2] ?? '');
  await add(page, 'Alt+Shift+P', built.first);
  await link(page, builtLinks[0]?.[2] ?? '');
  await add(page, 'Alt+Shift+P', built.second);
  await link(page, builtLinks[1]?.[2] ?? '');
  await add(page, 'Alt+Shift+V', built.connection);

  // Along the links to the mechanism, list of links leads to the one that the context goes on.
  await page.keyboard.press('ArrowUp');
  await expect(map.node(built.instrument)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(map.node(built.mechanism)).toBeFocused();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(map.link(builtLinks[3]?.[2] ?? '')).toBeFocused();
  await page.keyboard.press('m');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(map.renameField()).toBeFocused();
  await page.keyboard.type(built.context);
  await page.keyboard.press('Enter');

  await expectBuilt(page);
  await map.saved();
  const before = await map.exported();
  await page.goto('about:blank');
  await host.stop();
  await host.start();
  await library.open(host.address());
  await page.keyboard.press('Control+K');
  await page.keyboard.type(built.title);
  await page.keyboard.press('Enter');
  await expectBuilt(page);
  expect(await map.exported()).toBe(before);
});
