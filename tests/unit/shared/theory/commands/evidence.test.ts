import { describe, expect, test } from 'vitest';
import { sketch } from '../../../../../shared/checks/sketch.ts';
import { isRefusal } from '../../../../../shared/theory/command.ts';
import { addEvidence, editEvidence } from '../../../../../shared/theory/commands/evidence.ts';
import type { Evidence } from '../../../../../shared/theory/records.ts';
import { theoryOf } from '../../../../../shared/theory/theory.ts';

const theory = sketch('I1:instrument -> M1:mechanism');
const newId = (): string => 'q9';

describe('a fragment of a source', () => {
  test('is tied to a record with its words, its place, who says it and what it does', () => {
    const said = {
      target: 'l1',
      quote: { nl: 'Het helpt' },
      file: 'gesprek 3',
      voice: { kind: 'client' as const },
      stance: 'qualifies' as const,
    };
    const outcome = addEvidence(theory, said, newId);
    expect(isRefusal(outcome) ? outcome : outcome.patch).toEqual([
      { id: 'q9', before: null, after: { record: 'evidence', id: 'q9', ...said } },
    ]);
  });

  test('has words or a place, and a record that it is about', () => {
    expect(addEvidence(theory, { target: 'l1', quote: { nl: ' ' }, stance: 'supports' }, newId)).toEqual({
      refused: 'empty-evidence',
    });
    expect(addEvidence(theory, { target: 'l1', lines: '12' }, newId)).toHaveProperty('patch');
    expect(addEvidence(theory, { target: 'nowhere', lines: '12' }, newId)).toEqual({ refused: 'not-there' });
  });

  test('is changed afterwards in what the change names, and keeps the rest', () => {
    const was: Evidence = {
      record: 'evidence',
      id: 'q1',
      target: 'l1',
      file: 'gesprek 3',
      quote: { nl: 'Het helpt', en: 'It helps' },
      voice: { kind: 'client', name: { nl: 'mevrouw B' } },
      standpoint: 'hindsight',
    };
    const held = theoryOf([...theory.records.values(), was]);
    const change = { quote: { nl: 'Het helpt wel', en: 'It helps' }, file: undefined, lines: '12-14' };
    const outcome = editEvidence(held, { id: 'q1', change }, newId);
    const { file: _, ...rest } = was;
    expect(isRefusal(outcome) ? outcome : outcome.patch).toEqual([
      { id: 'q1', before: was, after: { ...rest, quote: change.quote, lines: '12-14' } },
    ]);
    expect(editEvidence(held, { id: 'q1', change: { quote: undefined, file: ' ' } }, newId)).toEqual({
      refused: 'empty-evidence',
    });
    expect(editEvidence(held, { id: 'q1', change: { file: 'gesprek 3' } }, newId)).toEqual({
      refused: 'no-change',
    });
    expect(editEvidence(held, { id: 'l1', change: {} }, newId)).toEqual({ refused: 'not-there' });
  });
});
