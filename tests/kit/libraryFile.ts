import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createLibrary } from '../../db/createLibrary.ts';
import { openLibrary } from '../../db/openLibrary.ts';
import { smallTheory } from './smallTheory.ts';

/** A folder of its own for one test, and its removal. */
export function ownFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'raderwerk-test-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A closed library with the small theory as `t`, in a folder. */
export async function makeSmallLibrary(folder: string, name = 'klein'): Promise<string> {
  const file = path.join(folder, `${name}.raderwerk`);
  await createLibrary(file);
  const library = await openLibrary(file);
  await library.createTheory({
    id: 't',
    commitId: 'x_made',
    step: { name: 'theory-made' },
    records: smallTheory,
  });
  await library.close();
  return file;
}
