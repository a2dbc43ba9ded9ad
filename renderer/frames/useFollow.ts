import { useCallback } from 'react';
import { itemAt } from '../../shared/frame/items.ts';
import type { Frame } from '../../shared/frame/records.ts';
import type { FramePart } from '../../shared/frame/searchFrame.ts';
import { showLibrary } from '../state/openTheory.ts';
import { follow, openFrame } from './framesState.ts';

/** The part of a frame in which a code stands: its facet, or the checklist that asks it. */
export function partOfCode(frame: Frame, code: string): FramePart | undefined {
  const item = itemAt(frame, code);
  if (item) return { part: 'facet', id: item.facet.id };
  const checklist = frame.checklists?.find((one) => one.items.some((question) => question.code === code));
  return checklist && { part: 'checklist', id: checklist.id };
}

/** Gives `go(frame, code)`: reads that item where it stands, and keeps the way back. */
export function useFollow(): (frame: Frame, code: string) => void {
  return useCallback((frame, code) => {
    const where = partOfCode(frame, code);
    if (where) follow({ frame: frame.id, version: frame.version, where, code });
  }, []);
}

/** Leaves the theory for the frame, at that item. */
export function readInFrame(frame: Frame, code: string): void {
  const where = partOfCode(frame, code);
  if (where) follow({ frame: frame.id, version: frame.version, where, code });
  void showLibrary('frames');
}

/** Leaves the theory for what the frame says about itself. */
export function readFrame(frame: Frame): void {
  openFrame(frame.id, frame.version);
  void showLibrary('frames');
}
