import { expect, test } from '../kit/webHost.ts';
import { LibraryPage } from './pages/library.ts';
import { MapPage } from './pages/map.ts';

const company = 'Beleidstheorie van bedrijf A';

test.beforeEach(async ({ page, host }) => {
  const library = new LibraryPage(page);
  await library.open(host.address());
  await library.theory(company).click();
  await expect(new MapPage(page).node('Self-efficacy', 'probleem')).toBeVisible();
});

test('company A is read: its map, its gaps, in either language', async ({ page }) => {
  await test.step('company A opens as a map with its lanes, its titles and all that it holds', async () => {
    const map = new MapPage(page);
    await expect(map.title()).toHaveText(company);
    for (const lane of [
      'Problemen, 16',
      'Instrumenten, 21',
      'Mechanismen, 8',
      'Tussendoelen, 8',
      'algemeen, 3',
      'Einddoel, 1',
    ])
      await expect(map.region().getByRole('button', { name: lane, exact: true })).toBeVisible();
    await expect(map.node('Identiteitsmechanisme', 'mechanisme')).toBeVisible();
    await expect(map.node('Betaald werk vinden en behouden', 'einddoel')).toBeVisible();
    await expect(map.tab('De sociale omgeving van de cliënt hindert Leermechanisme')).toBeVisible();
    await expect(page.getByRole('contentinfo')).toContainText(/62 onderdelen.*25 bewust niet.*79 verbanden/);
    await map.saved();
  });
  await test.step('the language changes while the theory is open, and changes back', async () => {
    const map = new MapPage(page);
    await page.keyboard.press('Control+K');
    await page.keyboard.type('Engels als taal');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Problems, 16' })).toBeVisible();
    await expect(map.save()).toHaveText(/Saved/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.keyboard.press('Control+K');
    await page.keyboard.type('Dutch');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Problemen, 16' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  });
  await test.step('the gaps stand in the checks, and choosing one chooses its node in the map', async () => {
    const map = new MapPage(page);
    await page.getByRole('button', { name: /^Toetsen \d+$/ }).click();
    const findings = page.locator('[data-finding]');
    await expect(page.locator('[data-finding^="means-without-problem/"]')).toHaveCount(8);
    await findings.filter({ hasText: 'Zelfzorg/hygiëne' }).click();
    await page.getByRole('button', { name: 'Kaart', exact: true }).click();
    await expect(map.node('Zelfzorg/hygiëne', 'probleem')).toHaveAttribute('aria-pressed', 'true');
  });
});

test('company A is edited in the map, and undo brings all of it back', async ({ page }) => {
  await test.step('a node is renamed in its place, and undo and redo say which step', async () => {
    const map = new MapPage(page);
    await map.node('Werkritme').click();
    await page.keyboard.press('F2');
    await map.renameField().fill('Ritme van de werkdag');
    await page.keyboard.press('Enter');
    await expect(map.node('Ritme van de werkdag', 'probleem')).toBeVisible();
    await map.saved();
    const undo = page.getByRole('button', {
      name: /^Ongedaan maken: .*Ritme van de werkdag|^Ongedaan maken: .*hernoem/i,
    });
    await undo.click();
    await expect(map.node('Werkritme', 'probleem')).toBeVisible();
    await page.getByRole('button', { name: /^Opnieuw: / }).click();
    await expect(map.node('Ritme van de werkdag', 'probleem')).toBeVisible();
    await expect(undo).toBeEnabled();
    await map.saved();
  });

  await test.step('a context is renamed on its tab, where the new name takes the place of the short one', async () => {
    const map = new MapPage(page);
    const id = await page.locator('[data-moderation-id]').first().getAttribute('data-moderation-id');
    const tab = page.locator(`[data-moderation-id="${id}"]`);
    await expect(tab).toContainText('Sociale omgeving');
    await tab.click();
    await page.keyboard.press('F2');
    await map.renameField().fill('Buurt en vrienden');
    await page.keyboard.press('Enter');
    await expect(tab).toContainText('Buurt en vrienden');
    await expect(tab).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(tab).toContainText('Sociale omgeving');
  });
  await test.step('a node goes with its links, and undo brings all of it back', async () => {
    const map = new MapPage(page);
    const link = map.link(/^Zingeving zet .*Identiteitsmechanisme/);
    await expect(link).toHaveCount(1);
    const before = await map.exported();
    await map.node('Identiteitsmechanisme', 'mechanisme').click();
    await page.keyboard.press('Delete');
    await expect(map.node('Identiteitsmechanisme', 'mechanisme')).toHaveCount(0);
    await expect(link).toHaveCount(0);
    await expect(page.getByRole('contentinfo')).toContainText(/61 onderdelen.*72 verbanden/);
    await map.saved();
    await page.keyboard.press('Control+Z');
    await expect(map.node('Identiteitsmechanisme', 'mechanisme')).toBeVisible();
    await expect(page.getByRole('contentinfo')).toContainText(/62 onderdelen.*79 verbanden/);
    await map.saved();
    expect(await map.exported()).toBe(before);
  });
});

test('company A in focus and from afar', async ({ page }) => {
  await test.step('a chain in focus fits the window in height, with both docks open', async () => {
    const map = new MapPage(page);
    await map.link(/^Sociale waardering .* zet .*Sociale waarderingsmechanisme/).focus();
    await page.keyboard.press('f');
    await expect(page.getByRole('region', { name: 'Keten in focus' })).toBeVisible();
    for (const dock of ['Control+i', 'Control+b']) {
      await page.keyboard.press(dock);
      await expect.poll(() => map.tooTall()).toBeLessThanOrEqual(0);
    }
    // What is left alone on purpose gives its height to the chain, and is back without it.
    const tray = page.getByRole('region', { name: 'Bewust niet' });
    await expect(tray).toBeHidden();
    await page.getByRole('button', { name: /^Focus los/ }).click();
    await expect(tray).toBeVisible();
  });
  await test.step('the overview says what is left alone on purpose, and shows why', async () => {
    await page.getByText('Overzicht', { exact: true }).click();
    const block = page.getByRole('button', { name: /^Leeftijd, geslacht, etniciteit, 3 bewust niet/ });
    await expect(block).toBeVisible();
    await expect(page.getByRole('region', { name: 'Niet genoemd' })).toContainText('Informatieproblemen');
    await block.press('Enter');
    const toggle = page.getByRole('button', { name: 'Verberg wat bewust niet meedoet' });
    await expect(toggle).toBeFocused();
    await expect(page.getByText('Wat niet te veranderen is, krijgt geen aandacht')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Etniciteit', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await toggle.press('Enter');
    await expect(block).toBeFocused();
  });
});
