import type { Repository } from '../../db/repository.ts';
import { ApiError } from '../../shared/api/errors.ts';
import { writeFrame } from '../../shared/exchange/json/writeFrame.ts';
import { exportedTheory } from '../host/versionHandlers.ts';
import { writeNamedFile } from './files.ts';
import { withLibrary } from './library.ts';
import type { Run } from './use.ts';

/** `export ID [-o FILE]`: the theory or frame of that id as a file of the exchange format, on stdout unless `-o` names a file. */
export const exportOne: Run = async ({ args: [id = ''], library, output }, { door, print }) => {
  const text = await withLibrary(door, library, (opened) => textOf(opened, id));
  if (output === undefined) print(text);
  else writeNamedFile(output, text);
  return 0;
};

/** A theory goes before a frame of the same id; `ID@VERSION` can only be a frame. */
async function textOf(library: Repository, id: string): Promise<string> {
  const theories = await library.listTheories();
  if (theories.some((theory) => theory.id === id)) {
    return exportedTheory(library, id);
  }
  const at = id.lastIndexOf('@');
  try {
    const frame =
      at === -1 ? await library.getFrame(id) : await library.getFrame(id.slice(0, at), id.slice(at + 1));
    return writeFrame(frame);
  } catch (error) {
    if (error instanceof ApiError && error.code === 'not-found')
      throw new ApiError('not-found', { name: id });
    throw error;
  }
}
