import type { Page } from '@playwright/test';
import { appCommand } from '../../shared/appCommands.ts';
import { screenIn } from '../kit/screenIn.ts';
import { expect, test } from '../kit/webHost.ts';
import { keyTasks, type KeyStep, type KeyTask, type KeyTaskName } from './keyScripts.ts';
import { LibraryPage } from './pages/library.ts';
import { MapPage } from './pages/map.ts';
import { VersionsPage } from './pages/versions.ts';

test.use(screenIn('en'));

/** The first shortcut of a command as the keyboard is pressed: a letter without Shift is a small one. */
const pressed = (keys: string): string =>
  keys.replace('Mod+', 'Control+').replace(/(?<!Shift\+)\b[A-Z]$/, (letter) => letter.toLowerCase());

const begins = (words: string): RegExp => new RegExp(`^${words.replaceAll(/[()[\].?+*]/g, String.raw`\$&`)}`);

/** Does one step on the English screen, and waits for what it says has the keyboard then. */
async function play(page: Page, step: KeyStep): Promise<void> {
  const holder = page.locator(':focus');
  if ('type' in step) await page.keyboard.type(step.type.en);
  else if ('again' in step)
    await expect(async () => {
      await page.keyboard.press(step.again);
      await expect(holder).toHaveAccessibleName(begins(step.holds.en), { timeout: 1 });
    }).toPass({ intervals: [0] });
  else
    await page.keyboard.press('command' in step ? pressed(appCommand(step.command).keys[0] ?? '') : step.key);
  if ('sees' in step && step.sees)
    await expect(page.getByRole('menuitem', { name: begins(step.sees.en) }).first()).toBeVisible();
  if (step.holds) await expect(holder).toHaveAccessibleName(begins(step.holds.en));
}

test('the recorded keys of every task do what they say, one task after another in company A', async ({
  page,
  host,
}) => {
  const library = new LibraryPage(page);
  const map = new MapPage(page);
  await library.open(host.address());
  await library.theory('Policy theory of company A').press('Enter');
  const fear = map.node('Fear of starting again', 'problem');
  const identity = map.node('Identity mechanism', 'mechanism');
  await expect(identity).toBeVisible();

  const isTrue: Readonly<Record<Exclude<KeyTaskName, 'export'>, () => Promise<void>>> = {
    node: () => expect(fear).toHaveAccessibleName(/0 links out/),
    link: () => expect(fear).toHaveAccessibleName(/1 link out/),
    note: () => expect(page.getByRole('button', { name: 'Note: Ask the board' })).toBeFocused(),
    follow: () => expect(page.locator('[data-link-id]:focus')).toHaveCount(1),
    context: () => expect(map.tab('Macro-economic context hinders Fear of starting again')).toHaveCount(1),
    findings: () => expect(page.locator('[data-finding][aria-current="true"]')).toHaveCount(1),
    code: () => expect(fear).not.toHaveAccessibleName(/no code/),
    table: () => expect(map.node('Little trust', 'problem')).toBeVisible(),
    configuration: () =>
      expect(page.getByRole('region', { name: 'Configurations' }).getByRole('listitem')).not.toHaveCount(0),
    group: () => expect(identity).toHaveAccessibleName(/group Together/),
    search: () => expect(identity).toBeFocused(),
    versions: () => expect(new VersionsPage(page).panel()).toContainText('No differences between these two.'),
  };
  const playAll = async ({ steps }: KeyTask): Promise<void> => {
    // oxlint-disable-next-line no-await-in-loop -- a person presses one key after another
    for (const step of steps) await play(page, step);
  };
  for (const name of Object.keys(isTrue) as readonly (keyof typeof isTrue)[])
    // oxlint-disable-next-line no-await-in-loop -- one task goes on where the other ended
    await test.step(keyTasks[name].task.en, async () => {
      await playAll(keyTasks[name]);
      await isTrue[name]();
    });
  expect(await map.exported(() => playAll(keyTasks.export))).toContain('Fear of starting again');
});
