import type { Repository } from '../../db/repository.ts';
import { ApiError } from '../../shared/api/errors.ts';
import type { Frame } from '../../shared/frame/records.ts';

/** The id and version of `ID@VERSION`; without `@` no version. */
export function idAndVersion(name: string): { readonly id: string; readonly version?: string } {
  const at = name.lastIndexOf('@');
  return at === -1 ? { id: name } : { id: name.slice(0, at), version: name.slice(at + 1) };
}

/** The frame of `ID` (the newest version) or `ID@VERSION`, which may be a draft. Fails with `not-found` under that name. */
export async function frameNamed(library: Repository, name: string): Promise<Frame> {
  const { id, version } = idAndVersion(name);
  try {
    const listed = (await library.listFrames()).find((one) => one.id === id && one.version === version);
    if (listed?.draft) return (await library.openDraft(id, listed.version)).frame;
    return await library.getFrame(id, version);
  } catch (error) {
    if (error instanceof ApiError && error.code === 'not-found') throw new ApiError('not-found', { name });
    throw error;
  }
}
