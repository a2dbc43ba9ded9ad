import { axeFinds } from '../kit/axe.ts';
import { screenIn } from '../kit/screenIn.ts';
import { expect, test } from '../kit/webHost.ts';
import { LibraryPage } from './pages/library.ts';
import { MapPage } from './pages/map.ts';

test.use(screenIn('en'));

test('a concept is tied in two roles, walked between, and asked after when one is renamed; a memo is written on a node, by keys', async ({
  page,
  host,
}) => {
  const library = new LibraryPage(page);
  const map = new MapPage(page);
  await library.open(host.address());
  await library.theory('Policy theory of company A').press('Enter');
  const problem = map.node('Motivation (lack of)', 'problem');
  await expect(problem).toBeVisible();
  const before = await map.exported();
  await page.keyboard.press('Control+I');
  await problem.focus();
  await page.keyboard.press('Enter');
  const inspector = page.locator('[data-region="right"]');
  await inspector
    .getByRole('button', { name: /^Tie as the same concept: sub-goal Motivation$/ })
    .press('Enter');
  await expect(problem).toHaveAccessibleName(/also as sub-goal/);
  await inspector.getByRole('button', { name: 'Go to sub-goal Motivation' }).press('Enter');
  const goal = page.getByRole('application').getByRole('button', { name: /^Motivation, sub-goal/ });
  await expect(goal).toHaveAttribute('aria-pressed', 'true');

  await inspector.getByRole('textbox', { name: 'New memo' }).fill('Ask the director whether this is a goal.');
  await page.keyboard.press('Control+Enter');
  await expect(goal).toHaveAccessibleName(/1 memo/);
  expect(await axeFinds(page, 'a concept and a memo')).toEqual([]);

  // The guide takes the room of the inspector, which is back when it closes.
  await page.keyboard.press('Alt+g');
  await expect(inspector).toHaveCount(0);
  await page.keyboard.press('Alt+g');
  await expect(inspector.getByRole('textbox', { name: 'New memo' })).toBeVisible();

  await goal.focus();
  await page.keyboard.press('j');
  await expect(problem).toHaveAttribute('aria-pressed', 'true');
  await expect(problem).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Drive');
  await page.keyboard.press('Enter');
  await expect(page.getByText('This concept is now called “Drive”.')).toBeVisible();
  await page
    .getByRole('region', { name: 'Notices' })
    .getByRole('button', { name: 'Give this name everywhere' })
    .press('Enter');
  await expect(map.node('Drive', 'sub-goal')).toBeVisible();

  await map.node('Drive', 'problem').focus();
  for (let i = 0; i < 4; i += 1) await page.keyboard.press('Control+Z');
  await expect(problem).toBeVisible();
  await expect(problem).not.toHaveAccessibleName(/also as/);
  await map.saved();
  expect(await map.exported()).toBe(before);
});
