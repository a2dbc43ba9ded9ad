import { canMakeDisk, fillDisk } from '../kit/smallDisk.ts';
import { expect, test } from '../kit/webHost.ts';
import { LibraryPage } from './pages/library.ts';
import { MapPage } from './pages/map.ts';

// Where no disk can be made, the unit tests show the same by the size that files may have.
test.skip(!canMakeDisk(), 'this user may make no disk');
test.use({ disk: 12 });

/** How soon a full disk has to be said: milliseconds from the key that made the edit to the words on the screen. */
const limit = 1000;

test('a full disk is said on the screen within a second by the clock, and the edit is saved once there is room', async ({
  page,
  host,
}) => {
  const library = new LibraryPage(page);
  await library.open(host.address());
  await library.theory('Beleidstheorie van bedrijf A').click();
  const map = new MapPage(page);
  await expect(map.node('Werkritme', 'probleem')).toBeVisible();
  await map.timeSaying();
  const makeRoom = fillDisk(host.home);
  let title = 'Werkritme';
  let said = '';
  let milliseconds = 0;
  // The log may hold a few more edits than the disk seems to have room for; none of these is the one that counts.
  for (let edit = 1; edit <= 60 && !said.startsWith('Niet bewaard'); edit += 1) {
    /* oxlint-disable no-await-in-loop -- a person makes one edit after another */
    const next = `Ritme ${edit} ${'van de werkdag '.repeat(12)}`.trim();
    await map.node(title).click();
    await page.keyboard.press('F2');
    await map.renameField().fill(next);
    await page.keyboard.press('Enter');
    ({ said, milliseconds } = await map.saidAfterEnter());
    title = next;
    /* oxlint-enable no-await-in-loop */
  }
  expect(said).toMatch(/^Niet bewaard sinds \d/);
  console.log(`a full disk was said after ${Math.round(milliseconds)} ms`);
  expect(milliseconds).toBeLessThan(limit);
  await page.getByRole('button', { name: /^Niet bewaard sinds/ }).click();
  await expect(page.getByRole('dialog', { name: 'Nog niet bewaard' })).toContainText(/schijf/i);
  await page.keyboard.press('Escape');
  const before = await map.exported();
  makeRoom();
  // It tries again by itself, after ten seconds at most.
  await expect(map.save()).toHaveText(/^\s*Bewaard\s*$/, { timeout: 15_000 });
  await page.reload();
  await expect(map.node(title, 'probleem')).toBeVisible();
  expect(await map.exported()).toBe(before);
});
