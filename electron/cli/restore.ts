import path from 'node:path';
import { cliResults } from '../../shared/text/cli.ts';
import { say } from '../../shared/text/words.ts';
import { BadUse, type Run } from './use.ts';

/** `restore [BACKUP] [--list] [--json]`: puts a backup back, the newest unless one is named; what is there now is kept as a backup. */
export const restore: Run = async ({ args: [name], library, list, json }, { door, language, print }) => {
  const backups = (await door.backups(library)).toSorted((a, b) => (a.at < b.at ? 1 : -1));
  if (list) {
    if (json) print(`${JSON.stringify(backups, null, 2)}\n`);
    else for (const each of backups) print(`${[each.key, each.at, each.theories, each.bytes].join('\t')}\n`);
    return 0;
  }
  const chosen = name === undefined ? backups[0] : backups.find(({ key }) => key === path.basename(name));
  if (!chosen && name !== undefined) throw new BadUse('no-such-backup', { name });
  if (!chosen) throw new BadUse('no-backups', { name: path.basename(door.fileOf(library)) });
  await door.restore(library, chosen.key);
  if (json) print(`${JSON.stringify(chosen, null, 2)}\n`);
  else print(`${say(language, cliResults.restored, { name: chosen.key })}\n`);
  return 0;
};
