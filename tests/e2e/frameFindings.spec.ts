import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { axeFinds } from '../kit/axe.ts';
import { expect, test } from '../kit/webHost.ts';
import { FramesPage } from './pages/frames.ts';
import { LibraryPage } from './pages/library.ts';
import { MapPage } from './pages/map.ts';
import { screenIn } from '../kit/screenIn.ts';

const contents = /^(Wat de theorieën erover zeggen|What the theories say of it)$/;
const part = (page: Page, name: string): Locator => page.locator(`[data-part="${name}"]`);

async function open(page: Page, address: string): Promise<void> {
  await new LibraryPage(page).open(address);
  const frames = new FramesPage(page);
  await frames.open();
  await frames.part(contents).click();
  await expect(part(page, 'unused')).toBeVisible();
}

test('the four companies say what the frame lacks, and each finding leads to its node', async ({
  page,
  host,
}) => {
  await open(page, host.address());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat de theorieën over het kader zeggen');
  await expect(part(page, 'unused')).toContainText('5 van 24 nooit gebruikt');
  await expect(part(page, 'unused')).toContainText('Geheel gebruikt: Problemen (38), Instrumenten (34)');
  await expect(part(page, 'uncoded')).toContainText(
    'Versnipperde of ontbrekende dienstverlening rond de cliënt',
  );
  await expect(part(page, 'other-sides')).toContainText('Niets gevonden.');

  // An item of the frame is read beside the report.
  await part(page, 'unused').getByRole('button', { name: /C8/ }).click();
  await expect(new FramesPage(page).reading().getByRole('heading', { level: 2 })).toHaveText(
    'Samenwerking met andere dienstverleners',
  );

  // By keys: open a finding, go to the theory.
  const fitness = part(page, 'other-goals').locator('summary', { hasText: 'S6' }).filter({ hasText: 'I8' });
  await expect(fitness).toContainText('1 theorie');
  await fitness.focus();
  await expect(fitness).toBeFocused();
  await page.keyboard.press('Enter');
  const leads = part(page, 'other-goals').locator('details[open]').getByRole('button').first();
  await expect(leads).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(leads).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(new MapPage(page).title()).toHaveText('Beleidstheorie van bedrijf C');
  await expect(page.locator('[data-node-id="i8"]').first()).toBeVisible();
});

test('the report goes out as a table, over the theories that one chooses', async ({ page, host }) => {
  await open(page, host.address());
  await test.step('the report goes out as a table', async () => {
    const loading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Bewaar als CSV' }).click();
    const file = await loading;
    expect(file.suggestedFilename()).toBe('fit-or-unfit-2011-bevindingen-kader.csv');
    const text = readFileSync(await file.path(), 'utf8');
    expect(text).toContain('\r\nNooit gebruikt,C8,Samenwerking met andere dienstverleners,');
    expect(text).toContain('Fitness,S6 Werknemersvaardigheden opbouwen (in plaats daarvan)');
  });
  await test.step('one chooses which theories are read', async () => {
    await page.getByRole('button', { name: 'Theorieën: 6 van 6' }).click();
    await page.getByRole('button', { name: 'Geen', exact: true }).click();
    await page.getByRole('searchbox', { name: 'Zoek een theorie' }).fill('bedrijf b');
    await page
      .getByRole('dialog', { name: 'Theorieën' })
      .getByText('Beleidstheorie van bedrijf B', { exact: true })
      .click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Theorieën: 1 van 6' })).toBeVisible();
    await expect(part(page, 'unused')).toContainText('16 van 38 nooit gebruikt');
    await page.getByRole('button', { name: 'Theorieën: 1 van 6' }).click();
    await page.getByRole('button', { name: 'Geen', exact: true }).click();
    await page.keyboard.press('Escape');
    await expect(page.getByText('Geen van de gekozen theorieën noemt dit kader.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Bewaar als CSV' })).toBeDisabled();
  });
});

test.describe('in English', () => {
  test.use(screenIn('en'));

  test('nothing in the report stands in the way of anyone', async ({ page, host }) => {
    await open(page, host.address());
    await part(page, 'other-goals').locator('summary').first().click();
    await part(page, 'loose').locator('summary').first().click();
    const found = [...(await axeFinds(page, 'report'))];
    await page.getByRole('button', { name: /^(Theorieën|Theories): / }).click();
    await expect(page.getByRole('searchbox').last()).toBeVisible();
    found.push(...(await axeFinds(page, 'choice of theories')));
    expect(found).toEqual([]);
  });
});
