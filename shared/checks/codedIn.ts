import type { Frame } from '../frame/records.ts';
import type { TheoryRecord } from '../theory/records.ts';
import { theoryOf, type Theory } from '../theory/theory.ts';
import { sketchFrame } from './sketch.ts';

/** A sketch as a theory coded in this frame: the codes that name no frame of their own are codes of it. */
export function codedIn({ id, version }: Frame, theory: Theory): Theory {
  return theoryOf([...theory.records.values()].map((record) => renamed(record, id, version)));
}

function renamed(record: TheoryRecord, frame: string, version: string): TheoryRecord {
  if (record.record === 'theory') return { ...record, frames: [{ id: frame, version }] };
  if (record.record !== 'node' || !record.codes) return record;
  return {
    ...record,
    codes: record.codes.map((code) => (code.frame === sketchFrame ? { ...code, frame } : code)),
  };
}
