import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference } from '../../../../shared/versions/difference.ts';
import { foldVersions, mostOfADay, type VersionRow } from '../../../../shared/versions/foldVersions.ts';
import { marksOf } from '../../../../shared/versions/marks.ts';
import { versionMakers, type VersionInfo } from '../../../../shared/versions/shapes.ts';
import { shownRecord, subjectsOf } from '../../../../shared/versions/subjects.ts';
import type { Evidence } from '../../../../shared/theory/records.ts';
import { renameNode } from '../../../../shared/theory/commands/edit.ts';
import { after, link, node, sample } from '../theory/sample.ts';

const dayOf = (iso: string): string => iso.slice(0, 10);
const version = (id: string, made: VersionInfo['made'], at: string): VersionInfo => ({
  id,
  name: { nl: id },
  made,
  at,
  revision: 1,
});
const evidence = (id: string, target: string): Evidence => ({ record: 'evidence', id, target });
const idsOf = (row: VersionRow): readonly string[] =>
  row.kind === 'one' ? [row.version.id] : row.versions.map(({ id }) => id);

describe('the list of versions', () => {
  it('keeps what a person named and folds the many that the program made on one day', () => {
    const rows = foldVersions(
      [
        version('a', 'bulk', '2026-11-01T10:00:00.000Z'),
        version('sketch', 'person', '2026-11-02T09:00:00.000Z'),
        version('b', 'import', '2026-11-02T10:00:00.000Z'),
        version('c', 'bulk', '2026-11-02T11:00:00.000Z'),
        version('d', 'restore', '2026-11-02T12:00:00.000Z'),
      ],
      dayOf,
    );
    expect(rows.map((row) => [row.kind, ...idsOf(row)])).toEqual([
      ['day', 'd', 'c', 'b'],
      ['one', 'sketch'],
      ['one', 'a'],
    ]);
  });

  it('loses none and repeats none, whatever there is', () => {
    const anyVersions = fc
      .array(fc.tuple(fc.constantFrom(...versionMakers), fc.integer({ min: 1, max: 5 })), { maxLength: 30 })
      .map((list) => list.map(([made, day], i) => version(`v${i}`, made, `2026-11-0${day}T10:00:00.000Z`)));
    fc.assert(
      fc.property(anyVersions, (versions) => {
        const rows = foldVersions(versions, dayOf);
        expect(rows.flatMap(idsOf).toSorted()).toEqual(versions.map(({ id }) => id).toSorted());
        const folded = rows.flatMap((row) => (row.kind === 'day' ? [row.versions.length] : []));
        expect(folded.every((count) => count > mostOfADay)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what the map marks of a difference', () => {
  it('marks what came and what differs, what went, and evidence at what it is about', () => {
    const before = sample(node('x9', 'problem'));
    const later = sample(node('x8', 'problem'), evidence('q9', 'l1'));
    const marks = marksOf(
      difference(
        before,
        after(
          later,
          renameNode(later, { id: 'p1', title: { nl: 'Anders' } }, () => ''),
        ),
      ),
    );
    expect(marks.get('x8')).toBe('added');
    expect(marks.get('p1')).toBe('changed');
    expect(marks.get('l1')).toBe('changed');
    expect(marks.get('x9')).toBe('removed');
  });

  it('leads to the record, for evidence to what it is about, and nowhere for what is gone', () => {
    const before = sample(link('l9', 'addressed-by', 'p2', 'i1'));
    const later = sample(evidence('q9', 'l1'));
    const differences = difference(before, later);
    expect(subjectsOf(differences)).toEqual(['link', 'evidence']);
    expect(differences.map((one) => shownRecord(one, later))).toEqual([undefined, 'l1']);
  });
});
