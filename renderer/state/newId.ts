import { idMaker } from '../../shared/ids.ts';

/** Fresh ids for records and commits made in this window. */
export const newId = idMaker(() => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32);
