import { isFreeId } from '../../../shared/frame/commands/measures.ts';
import type { Frame } from '../../../shared/frame/records.ts';

/** A word of a title as it can stand in an id. */
export const idOf = (title: string): string =>
  title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);

/** The id that a new scale, matrix or checklist takes from its title, with a number behind it where another has it. */
export function partId(frame: Frame, title: string, otherwise: string): string {
  const own = idOf(title) || otherwise;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? own : `${own}-${number}`;
    if (isFreeId(frame, id)) return id;
  }
}
