import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** A file of the screen as it goes out: its type is fixed when it is built, never guessed from a request. */
export interface PageFile {
  readonly type: string;
  readonly body: Buffer;
}

const listed = z.array(
  z.strictObject({ path: z.string().startsWith('/'), type: z.string(), sha256: z.string().length(64) }),
);

/** What the list of the build says of a file, under the file name it has beside the screen's folder. */
export const pageListName = 'page-files.json';

/**
 * Reads the screen's files that the build listed, into memory, by exact path; `/` is the page itself. What is in the folder but
 * not in the list is not served; a link or a file that is no longer what was built throws with its name.
 */
export function readPageFiles(distFolder: string): ReadonlyMap<string, PageFile> {
  const list = listed.parse(JSON.parse(readFileSync(path.join(distFolder, pageListName), 'utf8')));
  const files = new Map<string, PageFile>();
  for (const entry of list) {
    const body = readPlainFile(path.join(distFolder, 'renderer', entry.path.slice(1)));
    if (createHash('sha256').update(body).digest('hex') !== entry.sha256)
      throw new Error(`not as it was built: ${entry.path}`);
    files.set(entry.path, { type: entry.type, body });
  }
  const page = files.get('/index.html');
  if (!page) throw new Error('the page is missing');
  files.set('/', page);
  return files;
}

/** A link is refused even where it leads to the same bytes. */
function readPlainFile(file: string): Buffer {
  if (!lstatSync(file).isFile()) throw new Error(`not a file: ${path.basename(file)}`);
  return readFileSync(file);
}
