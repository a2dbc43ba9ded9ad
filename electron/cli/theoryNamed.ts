import path from 'node:path';
import type { Repository } from '../../db/repository.ts';
import { ApiError } from '../../shared/api/errors.ts';
import { theoryOf, type Theory } from '../../shared/theory/theory.ts';
import { isFile, readNamedFile } from './files.ts';
import { withLibrary } from './library.ts';
import type { Desk, Line } from './use.ts';

/** A theory, and where in the library it stands; none for a file. */
export interface NamedTheory {
  readonly theory: Theory;
  readonly stored?: { readonly id: string; readonly revision: number };
}

/**
 * The theory that a word on the line names: a file, a theory of the library, or one of its versions (`ID@VERSION`). Fails with
 * `not-found`, with `file-kind` for a frame, and as a file is refused.
 */
export async function theoryNamed(what: string, { library }: Line, { door }: Desk): Promise<NamedTheory> {
  if (isFile(what)) {
    const name = path.basename(what);
    const read = await door.readFile(name, readNamedFile(what));
    if (read.kind !== 'theory') throw new ApiError('file-kind', { name, place: 'format' });
    return { theory: theoryOf(read.records) };
  }
  return withLibrary(door, library, (opened) => storedTheory(opened, what));
}

async function storedTheory(library: Repository, what: string): Promise<NamedTheory> {
  const [id = '', version, ...more] = what.split('@');
  const theories = await library.listTheories();
  if (more.length > 0 || !theories.some((theory) => theory.id === id))
    throw new ApiError('not-found', { name: what });
  const { records, revision } = await (version === undefined
    ? library.openTheory(id)
    : library.getVersion(id, version));
  return { theory: theoryOf(records), stored: { id, revision } };
}
