import { describe, expect, test } from 'vitest';
import { sketch } from '../../../../../shared/checks/sketch.ts';
import { isRefusal } from '../../../../../shared/theory/command.ts';
import { addEvidence } from '../../../../../shared/theory/commands/evidence.ts';

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
});
