import { describe, expect, test } from 'vitest';
import { readStarter } from '../../../../../db/starter/starter.ts';
import { headId } from '../../../../../shared/ids.ts';
import { isRefusal, type Outcome } from '../../../../../shared/theory/command.ts';
import {
  anchor,
  sayInOwnWords,
  takeClaim,
  takePosition,
  tellDetail,
  tellLevel,
  tellScope,
  weighSide,
} from '../../../../../shared/theory/commands/sheet.ts';
import { applyPatch, invertPatch } from '../../../../../shared/theory/patch.ts';
import { headOf, theoryOf, type Theory } from '../../../../../shared/theory/theory.ts';
import { steadyIds } from '../../../../kit/anyDocument.ts';

const newId = steadyIds();
const empty = theoryOf([
  {
    ...{ record: 'theory', id: headId, title: { nl: 'Leeg' }, frames: [] },
    holder: { name: { nl: 'Bedrijf' }, kind: 'company' },
  },
]);

/** The theory after a step; the step taken back gives the theory before. */
function after(theory: Theory, outcome: Outcome): Theory {
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  const applied = applyPatch(theory, outcome.patch);
  if ('conflict' in applied) throw new Error(applied.conflict);
  expect(applyPatch(applied.theory, invertPatch(outcome.patch))).toEqual({ theory });
  return applied.theory;
}

describe('what the sheet says of a theory', () => {
  test('a side gets a weight and a reason, one by one, and keeps its place in the list', () => {
    let theory = after(empty, weighSide(empty, { side: 'demand', weight: 1 }, newId));
    theory = after(theory, weighSide(theory, { side: 'supply', weight: 3 }, newId));
    theory = after(theory, weighSide(theory, { side: 'demand', why: { nl: 'bijzaak' } }, newId));
    expect(headOf(theory).focus).toEqual([
      { side: 'demand', weight: 1, why: { nl: 'bijzaak' } },
      { side: 'supply', weight: 3 },
    ]);
    theory = after(theory, weighSide(theory, { side: 'supply', weight: undefined }, newId));
    expect(headOf(theory).focus).toHaveLength(1);
  });

  test('a weight of more than three is refused', () => {
    expect(weighSide(empty, { side: 'supply', weight: 4 }, newId)).toEqual({ refused: 'value-does-not-fit' });
  });

  test('no plusses on a level is something else than nothing said of it', () => {
    const cell = { level: 'A1', party: 'jobseeker' } as const;
    let theory = after(empty, anchor(empty, { ...cell, weight: 0 }, newId));
    expect(headOf(theory).anchoring).toEqual([{ ...cell, strength: 0 }]);
    theory = after(theory, anchor(theory, { ...cell, why: { en: 'only threats' } }, newId));
    theory = after(theory, anchor(theory, { ...cell, weight: undefined }, newId));
    expect(headOf(theory).anchoring).toEqual([{ ...cell, why: { en: 'only threats' } }]);
    theory = after(theory, anchor(theory, { ...cell, why: undefined }, newId));
    expect('anchoring' in headOf(theory)).toBe(false);
  });

  test('the source of what was coded stays when its weight changes', () => {
    const a = readStarter().theories.find(({ id }) => id === 'fit-or-unfit-a');
    if (!a) throw new Error('company A is not there');
    const theory = theoryOf(a.records);
    const changed = after(theory, weighSide(theory, { side: 'supply', weight: 2 }, newId));
    expect(headOf(changed).focus?.[0]).toEqual({ ...headOf(theory).focus?.[0], weight: 2 });
  });

  test('texts come and go without leaving empty holders behind', () => {
    let theory = after(empty, tellDetail(empty, { key: 'size', text: { nl: '40 mensen' } }, newId));
    theory = after(theory, tellScope(theory, { key: 'place', text: { nl: 'Tilburg' } }, newId));
    theory = after(theory, tellLevel(theory, { level: 'L2', text: { nl: 'groepen' } }, newId));
    theory = after(theory, sayInOwnWords(theory, { quote: { nl: 'Gedrag verandert.' } }, newId));
    theory = after(theory, takePosition(theory, { code: 'Z5' }, newId));
    theory = after(theory, takePosition(theory, { code: 'Z6', why: { nl: 'te overbruggen' } }, newId));
    expect(headOf(theory)).toMatchObject({
      details: { size: { nl: '40 mensen' } },
      scope: { place: { nl: 'Tilburg' } },
      levels: [{ level: 'L2', text: { nl: 'groepen' } }],
      ownWords: { quote: { nl: 'Gedrag verandert.' } },
      position: { code: 'Z6', why: { nl: 'te overbruggen' } },
    });
    theory = after(theory, tellDetail(theory, { key: 'size', text: { nl: ' ' } }, newId));
    theory = after(theory, tellScope(theory, { key: 'place', text: undefined }, newId));
    theory = after(theory, tellLevel(theory, { level: 'L2', text: undefined }, newId));
    theory = after(theory, sayInOwnWords(theory, { quote: undefined }, newId));
    theory = after(theory, takePosition(theory, { code: undefined }, newId));
    expect(headOf(theory)).toEqual(headOf(empty));
  });

  test('a claim is taken with its words tied, and what changes nothing is no step', () => {
    const claim = { nl: 'Wie leert, werkt.' };
    const taken = after(empty, takeClaim(empty, { claim, phrases: [] }, newId));
    expect(headOf(taken).claim).toEqual(claim);
    expect(takeClaim(taken, { claim, phrases: [] }, newId)).toEqual({ refused: 'no-change' });
  });
});
