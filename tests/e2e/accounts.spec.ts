import { mkdirSync, rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axeFinds } from '../kit/axe.ts';
import { screenIn } from '../kit/screenIn.ts';
import { twiceTheory } from '../kit/twiceTheory.ts';
import { expect, test } from '../kit/webHost.ts';
import { FindingsPage } from './pages/findings.ts';
import { LibraryPage } from './pages/library.ts';
import { MapPage } from './pages/map.ts';

const rule = 'duplicate-link';
const reason = 'De bron noemt beide.';

/** Reads the theory in from a file, and opens it. */
async function open(page: Page, address: string, content: object = twiceTheory): Promise<void> {
  const library = new LibraryPage(page);
  await library.open(address);
  await library.takeIn(content);
  await library.theory(twiceTheory.title.nl).or(library.theory(twiceTheory.title.en)).press('Enter');
  await expect(page.locator('[data-node-id="i1"]').first()).toBeVisible();
}

test('what is accounted for stays so in another library; once its cause is mended the account is reported, and can be taken back', async ({
  page,
  host,
}) => {
  const findings = new FindingsPage(page);
  const map = new MapPage(page);
  await open(page, host.address());
  const before = await findings.count();
  const key = await findings.walkTo(rule);
  await findings.press(/^Verantwoord: Het verband/);
  await page.keyboard.type(reason);
  await page.keyboard.press('Enter');
  await expect(findings.byKey(key)).toHaveCount(0);
  await expect.poll(() => findings.count()).toBe(before - 1);
  await map.saved();
  const file = await map.exported();

  await host.stop();
  rmSync(host.home, { recursive: true });
  mkdirSync(host.home);
  await host.start();
  await open(page, host.address(), JSON.parse(file) as object);
  await expect.poll(() => findings.count()).toBe(before - 1);
  await findings.walkTo(rule);
  await findings.press(/verantwoorde bevinding/);
  await expect(findings.region('Verantwoord')).toContainText(reason);

  await page.locator('[data-link-id="l2"]').first().focus();
  await page.keyboard.press('Delete');
  await expect(findings.region('Verantwoord')).toHaveCount(0);
  await findings.press(/^Verantwoording niet meer nodig/);
  const idle = findings.region('Verantwoording niet meer nodig');
  await expect(idle).toContainText(reason);
  await findings.press('Neem terug', idle);
  await expect(idle).toHaveCount(0);
  await map.saved();
  expect(await map.exported()).not.toContain(reason);
});

test('a way out shows what it would change before it is taken; several are taken as one step that one undo takes back', async ({
  page,
  host,
}) => {
  const findings = new FindingsPage(page);
  const links = page.getByRole('contentinfo').getByText(/^\d+ verbanden$/);
  await open(page, host.address());
  await findings.walkTo(rule);
  await findings.press('Voeg ze samen');
  const preview = page.locator('.rw-preview');
  await expect(preview).toContainText('Dit verandert er');
  await expect(preview.getByRole('listitem')).not.toHaveCount(0);
  await expect(links).toHaveText('8 verbanden');
  await page.keyboard.press('Escape');
  await expect(preview).toHaveCount(0);
  await expect(findings.of(rule)).toHaveCount(4);
  await findings.press('Voeg ze samen');
  await expect(preview.getByRole('button', { name: 'Voeg ze samen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(findings.of(rule)).toHaveCount(3);
  await expect(links).toHaveText('7 verbanden');
  await page.keyboard.press('Control+Z');
  await expect(findings.of(rule)).toHaveCount(4);

  await findings.press(/^Meer bevindingen van “Twee keer hetzelfde verband”/);
  await findings.press('Alle kiezen');
  await findings.press('Voeg ze samen: los 4 op');
  await expect(findings.of(rule)).toHaveCount(0);
  await expect(links).toHaveText('4 verbanden');
  await expect(page.getByText('4 bevindingen opgelost.').first()).toBeVisible();
  await page.keyboard.press('Control+Z');
  await expect(findings.of(rule)).toHaveCount(4);
});

const words = {
  nl: {
    waive: /^Verantwoord: /,
    keep: 'Bewaar',
    waived: /verantwoorde bevinding/,
    merge: 'Voeg ze samen',
    quiet: 'Rustige kaart',
  },
  en: {
    waive: /^Account for: /,
    keep: 'Keep',
    waived: /accounted for$/,
    merge: 'Merge them',
    quiet: 'Quiet map',
  },
} as const;

test.describe('in English', () => {
  test.use(screenIn('en'));
  test('nothing on living with findings stands in the way of anyone', async ({ page, host }) => {
    const say = words.en;
    const findings = new FindingsPage(page);
    const found: string[] = [];
    const look = async (where: string, part?: string): Promise<void> =>
      void found.push(...(await axeFinds(page, where, part)));
    await open(page, host.address());
    await findings.walkTo(rule);
    await findings.press(say.waive);
    await expect(page.getByRole('button', { name: say.keep, exact: true })).toBeVisible();
    await look('form of an account', '[data-region="right"]');
    await page.keyboard.type(reason);
    await page.keyboard.press('Enter');
    await findings.press(say.waived);
    await expect(page.getByText(reason)).toBeVisible();
    await look('what is accounted for', '[data-region="right"]');
    await findings.walkTo(rule);
    await findings.press(say.merge);
    await expect(page.locator('.rw-preview')).toBeVisible();
    await look('what a way out changes', '[data-region="right"]');
    await page.keyboard.press('Escape');
    await findings.press(say.quiet);
    await look('quiet map');
    await page.keyboard.press('Alt+4');
    await expect(page.locator('.rw-rules__rule').first()).toBeVisible();
    await look('list of checks');
    await page.locator('.rw-rules__name').first().press('Enter');
    await expect(page.locator('.rw-rule')).toBeVisible();
    await look('page of a check');
    expect(found).toEqual([]);
  });
});
