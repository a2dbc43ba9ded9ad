import { describe, expect, it } from 'vitest';
import { exampleFrame } from '../../../../shared/checks/exampleFrame.ts';
import type { CheckInput } from '../../../../shared/checks/rule.ts';
import { runChecks } from '../../../../shared/checks/run.ts';
import { sketch } from '../../../../shared/checks/sketch.ts';
import { ruleById } from '../../../../shared/checks/ruleBook.ts';
import { isRefusal } from '../../../../shared/theory/command.ts';
import { applyPatch } from '../../../../shared/theory/patch.ts';
import { idMaker } from '../../../../shared/ids.ts';
import type { Theory } from '../../../../shared/theory/theory.ts';
import type { Frame } from '../../../../shared/frame/records.ts';

const input: CheckInput = { frames: [exampleFrame], settings: {} };
const found = (theory: Theory, rule: string, more: Partial<CheckInput> = {}) =>
  runChecks(theory, { ...input, ...more }).filter((one) => one.rule === rule);

/** The theory after the first way out of the rule's first finding. */
function mended(theory: Theory, rule: string): Theory {
  const [finding] = found(theory, rule);
  const fix = ruleById(rule)?.fixes?.[0];
  if (!finding || !fix) throw new Error('nothing to mend');
  const outcome = fix.command(finding)(
    theory,
    undefined,
    idMaker(() => 0.5),
  );
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  const applied = applyPatch(theory, outcome.patch);
  if ('conflict' in applied) throw new Error(applied.conflict);
  return applied.theory;
}

describe('a theory beside its frame', () => {
  it('is not asked for codes of kinds that no frame of it lists', () => {
    expect(found(sketch('V1:connection; E1:endgoal'), 'node-without-code')).toEqual([]);
    expect(found(sketch('P1:problem'), 'node-without-code', { frames: [] })).toEqual([]);
  });

  it.each([
    ['node-without-code', 'P1:problem'],
    ['only-loose-fits', 'P1:problem~P1'],
    ['twin-instruments-as-two', 'I1:instrument=I1; I2:instrument=I4'],
  ])('%s is answered by its way out', (rule, text) => {
    expect(found(mended(sketch(text), rule), rule)).toEqual([]);
  });

  it('is of an older version when the library knows a newer one that is not at hand', () => {
    const theory = sketch('P1:problem=P1');
    expect(found(theory, 'frame-version-out-of-date')).toEqual([]);
    const [finding] = found(theory, 'frame-version-out-of-date', { newest: { example: '10' } });
    expect(finding?.values).toMatchObject({ version: '1', newest: '10' });
    expect(found(theory, 'frame-version-out-of-date', { newest: { example: '0.9' } })).toEqual([]);
  });

  it('may use a word of another frame when a crosswalk says that it means the same there', () => {
    const theory = sketch(
      'S1:subgoal=S1 "Eigen regie"; theory {frames: [{id: example, version: "1"}, {id: other, version: "1"}]}',
    );
    const item = { code: 'X1', label: { nl: 'Eigen regie' } };
    const other: Frame = {
      ...exampleFrame,
      id: 'other',
      facets: [{ id: 'terms', nodeKind: null, title: { nl: 'Termen' }, ordered: false, items: [item] }],
      relations: [],
    };
    const rule = 'word-means-something-else';
    expect(found(theory, rule, { frames: [exampleFrame, other] })).toHaveLength(1);
    const tied: Frame = { ...other, crosswalks: [{ from: 'X1', frame: 'example', to: 'S1', fit: 'exact' }] };
    expect(found(theory, rule, { frames: [exampleFrame, tied] })).toEqual([]);
  });
});
