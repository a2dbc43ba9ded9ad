import { describe, expect, test } from 'vitest';
import { codingCounts } from '../../../../../shared/frame/codingCounts.ts';
import { isRefusal, type Command } from '../../../../../shared/theory/command.ts';
import {
  chooseNoCode,
  codeNode,
  dropFrame,
  nameFrame,
  uncodeNode,
} from '../../../../../shared/theory/commands/coding.ts';
import { applyPatch, invertPatch } from '../../../../../shared/theory/patch.ts';
import type { Code, TheoryHead } from '../../../../../shared/theory/records.ts';
import { headOf, nodeAt, type Theory } from '../../../../../shared/theory/theory.ts';
import { node, sample } from '../sample.ts';

const code = (frame: string, one: string, fit: Code['fit'] = 'exact'): Code => ({ frame, code: one, fit });

/** The theory after a command; what undo makes of it is the theory before. */
function after<Args>(theory: Theory, command: Command<Args>, args: Args): Theory {
  const outcome = command(theory, args, () => 'new');
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  const applied = applyPatch(theory, outcome.patch);
  if ('conflict' in applied) throw new Error(applied.conflict);
  const back = applyPatch(applied.theory, invertPatch(outcome.patch));
  expect('theory' in back && [...back.theory.records]).toEqual([...theory.records]);
  return applied.theory;
}

const refused = <Args>(theory: Theory, command: Command<Args>, args: Args): unknown => {
  const outcome = command(theory, args, () => 'new');
  return isRefusal(outcome) ? outcome.refused : undefined;
};

const plain = sample(node('x', 'problem', { noCode: ['f'] }));

describe('coding a node', () => {
  test('a code that is given takes back that the frame had none, and leaves what was said of other frames', () => {
    const both = after(plain, chooseNoCode, { id: 'x', frames: ['g'] });
    const coded = after(both, codeNode, { id: 'x', code: code('f', 'P1') });
    expect(nodeAt(coded, 'x')).toMatchObject({ codes: [code('f', 'P1')], noCode: ['g'] });
  });

  test('the same code again changes how well it fits, and stands once', () => {
    const coded = after(plain, codeNode, { id: 'x', code: code('f', 'P1') });
    const loose = after(coded, codeNode, { id: 'x', code: code('f', 'P1', 'loose') });
    expect(nodeAt(loose, 'x')?.codes).toEqual([code('f', 'P1', 'loose')]);
    expect(refused(loose, codeNode, { id: 'x', code: code('f', 'P1', 'loose') })).toBe('no-change');
  });

  test('codes of several frames stand beside one another, and the last that goes leaves nothing behind', () => {
    const two = after(after(plain, codeNode, { id: 'x', code: code('f', 'P1') }), codeNode, {
      id: 'x',
      code: code('g', 'P1'),
    });
    const one = after(two, uncodeNode, { id: 'x', frame: 'f', code: 'P1' });
    expect(nodeAt(one, 'x')?.codes).toEqual([code('g', 'P1')]);
    const none = after(one, uncodeNode, { id: 'x', frame: 'g', code: 'P1' });
    expect(nodeAt(none, 'x')).not.toHaveProperty('codes');
  });

  test('that nothing fits can be said on purpose and taken back', () => {
    const open = after(plain, chooseNoCode, { id: 'x', frames: ['f'], chosen: false });
    expect(nodeAt(open, 'x')).not.toHaveProperty('noCode');
    expect(refused(open, chooseNoCode, { id: 'gone', frames: ['f'] })).toBe('not-there');
  });
});

describe('the frames of a theory', () => {
  const coded = sample(
    node('x', 'problem', { codes: [code('f', 'P1'), code('g', 'Q1', 'loose')] }),
    node('y', 'problem', { noCode: ['f'] }),
  );
  const named = after(coded, nameFrame, { id: 'f', version: '1' });

  test('a frame is named once, whichever version', () => {
    const newer = after(named, nameFrame, { id: 'f', version: '2' });
    expect(headOf(newer).frames.filter(({ id }) => id === 'f')).toEqual([{ id: 'f', version: '2' }]);
  });

  test('taking a frame away leaves its codes, or takes them along with all that was said of it', () => {
    const kept = after(named, dropFrame, { frame: 'f', codes: 'keep' });
    expect(headOf(kept).frames.some(({ id }) => id === 'f')).toBe(false);
    expect(nodeAt(kept, 'x')?.codes).toHaveLength(2);
    const dropped = after(named, dropFrame, { frame: 'f', codes: 'drop' });
    expect(nodeAt(dropped, 'x')?.codes).toEqual([code('g', 'Q1', 'loose')]);
    expect(nodeAt(dropped, 'y')).not.toHaveProperty('noCode');
    expect(refused(coded, dropFrame, { frame: 'none', codes: 'keep' })).toBe('frame-not-named');
  });

  test('with the codes go the words of the claim that were tied to them', () => {
    const head: TheoryHead = {
      ...headOf(named),
      claim: { nl: 'Vertrouwen helpt' },
      claimPhrases: [{ lang: 'nl', from: 0, to: 10, code: { frame: 'f', code: 'P1' } }],
    };
    const claimed: Theory = { ...named, records: new Map(named.records).set(head.id, head) };
    expect(headOf(after(claimed, dropFrame, { frame: 'f', codes: 'keep' })).claimPhrases).toHaveLength(1);
    expect(headOf(after(claimed, dropFrame, { frame: 'f', codes: 'drop' }))).not.toHaveProperty(
      'claimPhrases',
    );
  });

  test('every node is counted once: coded, only loosely, without a code on purpose, or still open', () => {
    const theory = sample(
      node('a', 'problem', { codes: [code('f', 'P1', 'loose'), code('f', 'P2', 'analogous')] }),
      node('b', 'problem', { codes: [code('f', 'P1', 'loose')] }),
      node('c', 'problem', { noCode: ['f'] }),
      node('d', 'problem', { codes: [code('g', 'P1')] }),
    );
    expect(codingCounts(theory, 'f')).toEqual({
      coded: 1,
      loose: 1,
      none: 1,
      open: codingCounts(sample(), 'f').open + 1,
      codes: 3,
    });
  });
});
