import type { Page } from '@playwright/test';
import { axeFinds } from '../kit/axe.ts';
import { expect, test } from '../kit/webHost.ts';
import { LibraryPage } from './pages/library.ts';
import { MapPage } from './pages/map.ts';

const reason = 'Dit hoort bij een ander project.';

test.beforeEach(async ({ page, host }) => {
  const library = new LibraryPage(page);
  await library.open(host.address());
  await library.theory('Beleidstheorie van bedrijf A').click();
  await expect(new MapPage(page).node('Self-efficacy', 'probleem')).toBeVisible();
});

const count = async (page: Page): Promise<number> =>
  Number(/\d+/.exec((await page.getByRole('button', { name: /^Toetsen \d+$/ }).textContent()) ?? '')?.[0]);
const goTo = async (page: Page, words: RegExp): Promise<void> => {
  const button = page.getByRole('button', { name: words }).first();
  await button.focus();
  await page.keyboard.press('Enter');
};

test('a finding is accounted for by keyboard, is listed with its reason, goes along in the export, and undo brings it back', async ({
  page,
}) => {
  const map = new MapPage(page);
  const before = await count(page);
  await page.keyboard.press('F8');
  const first = page.locator('[data-finding][aria-current="true"]');
  const key = (await first.getAttribute('data-finding')) ?? '';
  await goTo(page, /^Verantwoord: /);
  await expect(page.getByRole('textbox', { name: 'Waarom blijft dit zo?' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Verantwoorden kan met een reden.')).toBeVisible();
  expect(await axeFinds(page, 'checks', '[data-region="right"]')).toEqual([]);
  await page.keyboard.type(reason);
  await page.keyboard.press('Enter');
  await expect(page.locator(`[data-finding="${key}"]`)).toHaveCount(0);
  await expect.poll(() => count(page)).toBe(before - 1);
  await goTo(page, /verantwoorde bevinding/);
  const waived = page.getByRole('region', { name: 'Verantwoord' });
  await expect(waived).toContainText(reason);
  expect(await axeFinds(page, 'accounted for', '[data-region="right"]')).toEqual([]);
  await map.saved();
  expect(await map.exported()).toContain(reason);
  await page.keyboard.press('Control+Z');
  await expect.poll(() => count(page)).toBe(before);
});

test('a set of checks is switched off in this theory, and undo brings it back', async ({ page }) => {
  const before = await count(page);
  await page.keyboard.press('Alt+4');
  await page.getByText('In deze theorie', { exact: true }).click();
  await page
    .getByRole('radiogroup', { name: 'Toetsen van de soort “Methode”: In deze theorie' })
    .getByText('uit')
    .click();
  await expect.poll(() => count(page)).toBeLessThan(before);
  expect(await axeFinds(page, 'a set off', 'main')).toEqual([]);
  await page.keyboard.press('Control+Z');
  await expect.poll(() => count(page)).toBe(before);
});

test('a quiet map shows no mark of the checks, from the status bar or the palette, and says so in the status bar', async ({
  page,
}) => {
  const head = page.locator('.rw-head__findings');
  await expect(head.first()).toBeVisible();
  await page.keyboard.press('Control+K');
  await page.keyboard.type('Rustige kaart');
  await page.keyboard.press('Enter');
  await expect(head).toHaveCount(0);
  await expect(page.locator('[data-socket-of]')).toHaveCount(0);
  expect(await axeFinds(page, 'quiet')).toEqual([]);
  await goTo(page, /^Rustige kaart: toon toetsen/);
  await expect(head.first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Rustige kaart', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(head).toHaveCount(0);
});
