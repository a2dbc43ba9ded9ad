import { readStarter } from '../../db/starter/starter.ts';
import { runChecks } from '../../shared/checks/run.ts';
import { arrange } from '../../shared/layout/arrange.ts';
import { drawPicture } from '../../shared/layout/drawPicture.ts';
import type { LayoutInput } from '../../shared/layout/input.ts';
import type { Box, LinkPath, Picture } from '../../shared/layout/picture.ts';
import { theoryOf, type Theory } from '../../shared/theory/theory.ts';
import { measure } from './measure.ts';

const starter = readStarter();

/** The theory of company a, b, c or d. */
export function company(letter: string): Theory {
  const found = starter.theories.find((theory) => theory.id === `fit-or-unfit-${letter}`);
  if (!found) throw new Error(`no company ${letter} in the starter`);
  return theoryOf(found.records);
}

/** A theory as the canvas asks for its picture: with the starter's frame, its findings, in a canvas of 1440 by 720. */
export function layoutInput(theory: Theory, more: Partial<LayoutInput> = {}): LayoutInput {
  const { frames } = starter;
  const findings = runChecks(theory, { frames, settings: {} });
  return {
    theory,
    frames,
    findings,
    language: 'nl',
    level: 'map',
    width: 1440,
    height: 720,
    measure,
    ...more,
  };
}

/** The picture of a theory in the order that is found for it. */
export function pictureOf(theory: Theory, more: Partial<LayoutInput> = {}): Picture {
  const input = layoutInput(theory, more);
  return drawPicture({ ...input, order: arrange(input) });
}

/** Ids of the nodes of a lane from above. */
export const inLane = (picture: Picture, lane: Box['lane']): string[] =>
  picture.boxes
    .filter((box) => box.lane === lane)
    .toSorted((a, b) => a.y - b.y)
    .map((box) => box.id);

export function boxOf(picture: Picture, id: string): Box {
  const box = picture.boxes.find((one) => one.id === id);
  if (!box) throw new Error(`${id} is not in the picture`);
  return box;
}

export function pathOf(picture: Picture, id: string): LinkPath {
  const path = picture.links.find((one) => one.id === id);
  if (!path) throw new Error(`${id} is not drawn`);
  return path;
}

/** First and last point of path data. */
export function endsOf(d: string): { readonly start: readonly number[]; readonly end: readonly number[] } {
  const numbers = d.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
  return { start: numbers.slice(0, 2), end: numbers.slice(-2) };
}
