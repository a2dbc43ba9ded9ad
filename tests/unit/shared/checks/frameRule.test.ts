import { describe, expect, it } from 'vitest';
import { exampleFrame } from '../../../../shared/checks/exampleFrame.ts';
import { findingKey } from '../../../../shared/checks/rule.ts';
import { ruleById } from '../../../../shared/checks/ruleBook.ts';
import { runChecks } from '../../../../shared/checks/run.ts';
import { sketch } from '../../../../shared/checks/sketch.ts';
import type { Frame, FrameRule } from '../../../../shared/frame/records.ts';

const words = { nl: 'Bij {inTitle} is geen hulp', en: 'There is no help with {inTitle}' };
const examples = { wrong: ['P1:problem=P1'], right: ['P1:problem=P2'] };
const frameWith = (
  when: FrameRule['when'],
  expects: FrameRule['expects'],
  shown: FrameRule['examples'] = examples,
): Frame => ({
  ...exampleFrame,
  rules: [
    {
      id: 'R1',
      severity: 'warning',
      name: words,
      message: words,
      why: words,
      ground: words,
      advice: words,
      lines: '12',
      when,
      expects,
      examples: shown,
    },
  ],
});
const found = (frame: Frame, theory: string): (readonly string[])[] =>
  runChecks(sketch(theory), { frames: [frame], settings: {} })
    .filter((one) => one.rule === 'example.R1')
    .map((one) => one.at);

describe('a check that comes with a frame', () => {
  const anywhere = frameWith({ codes: ['P1'] }, { codes: ['I1'], where: 'anywhere' });

  it('asks for what should be there too, once for the theory', () => {
    expect(found(anywhere, 'P1:problem=P1; P2:problem≈P1')).toEqual([['P1', 'P2']]);
    expect(found(anywhere, 'P1:problem=P1; I1:instrument≈I1')).toEqual([]);
    expect(found(anywhere, 'P1:problem=P2')).toEqual([]);
  });

  it('does not count loose fits, nor what is left alone on purpose', () => {
    expect(found(anywhere, 'P1:problem~P1')).toEqual([]);
    expect(found(anywhere, 'P1:problem!=P1')).toEqual([]);
    expect(found(anywhere, 'P1:problem=P1; I1:instrument~I1; I2:instrument!=I1')).toEqual([['P1']]);
  });

  it('asks it of every node that calls for it, along its ways', () => {
    const after = frameWith({ codes: ['P1'], each: true }, { codes: ['S1'], where: 'after' });
    const way = 'P1:problem=P1 -> I1:instrument -> M1:mechanism -> S1:subgoal=S1; P2:problem=P1';
    expect(found(after, way)).toEqual([['P2']]);
    const before = frameWith(
      { codes: ['S1'], each: true },
      { codes: ['P1'], where: 'before' },
      { wrong: ['S1:subgoal=S1'], right: [way] },
    );
    expect(found(before, `${way}; S2:subgoal=S1`)).toEqual([['S2']]);
  });

  it('asks for a context on a node or on a link at it', () => {
    const context = frameWith(
      { codes: ['M1'], each: true },
      { codes: ['P3'], where: 'context' },
      { wrong: ['M1:mechanism=M1'], right: ['C1:context=P3 ~> M1:mechanism=M1'] },
    );
    const theory = 'I1:instrument -> M1:mechanism=M1; M2:mechanism=M1; C1:context≈P3';
    expect(found(context, theory)).toEqual([['M1'], ['M2']]);
    expect(found(context, `${theory}; C1 ~> (I1 -> M1)`)).toEqual([['M2']]);
  });

  it('asks for what should not be there', () => {
    const not = frameWith(
      { codes: ['P1'] },
      { codes: ['I1'], where: 'anywhere', not: true },
      { wrong: ['P1:problem=P1; I1:instrument=I1'], right: ['P1:problem=P1'] },
    );
    expect(found(not, 'P1:problem=P1; I1:instrument=I1')).toEqual([['P1']]);
    expect(found(not, 'P1:problem=P1')).toEqual([]);
  });

  it('asks for what works against a node: with a minus, by undermining it, or as a context that hinders', () => {
    const guarded = ['I1:instrument=I1 -> M1:mechanism=M1; l1 {sign: "-"}'];
    const against = frameWith(
      { codes: ['M1'], each: true },
      { codes: ['I1', 'M2', 'C1'], where: 'against' },
      { wrong: ['I1:instrument=I1 -> M1:mechanism=M1'], right: guarded },
    );
    expect(found(against, guarded[0] ?? '')).toEqual([]);
    expect(found(against, 'M2:mechanism=M2 -[undermines]-> M1:mechanism=M1')).toEqual([]);
    expect(found(against, 'C1:context=C1 ~[hinders]> M1:mechanism=M1')).toEqual([]);
    expect(found(against, 'C1:context=C1 ~[facilitates]> M1:mechanism=M1')).toEqual([['M1']]);
    expect(found(against, 'M1:mechanism=M1 -[undermines]-> M2:mechanism=M2')).toEqual([['M1']]);
  });

  it('asks only of what is emphasised, where it says so', () => {
    const emphasised = frameWith(
      { codes: ['P1'], emphasised: true },
      { codes: ['I1'], where: 'anywhere' },
      { wrong: ['P1:problem*=P1'], right: ['P1:problem=P1'] },
    );
    expect(found(emphasised, 'P1:problem=P1; P2:problem**=P1')).toEqual([['P2']]);
  });

  it('asks a node that is itself one of the expected for another one', () => {
    const another = frameWith(
      { codes: ['P1'], each: true },
      { codes: ['P1'], where: 'after' },
      { wrong: ['P1:problem=P1'], right: ['P1:problem=P2'] },
    );
    expect(found(another, 'P1:problem=P1 -[relates]-> P2:problem=P1')).toEqual([['P2']]);
  });

  it('is not used when its own examples contradict it, or cannot be read', () => {
    const when = { codes: ['P1'] };
    const expects = { codes: ['I1'], where: 'anywhere' } as const;
    const usedWith = (wrong: string, right: string): boolean =>
      ruleById('example.R1', [frameWith(when, expects, { wrong: [wrong], right: [right] })]) !== undefined;
    expect(usedWith('P1:problem=P1', 'P1:problem=P2')).toBe(true);
    expect(usedWith('P1:problem=P2', 'P1:problem=P2')).toBe(false);
    expect(usedWith('P1:problem=P1', 'P1:problem=P1')).toBe(false);
    expect(usedWith('P1:problem=P1', 'P1 ->')).toBe(false);
  });

  it('is silent in a theory that is not coded in its frame', () => {
    const other = { ...anywhere, id: 'other' };
    expect(found(other, 'P1:problem=P1')).toEqual([]);
  });

  it('has a page like every rule, named after its frame', () => {
    expect(ruleById('example.R1', [anywhere])).toMatchObject({ source: '12', set: 'frame' });
    expect(ruleById('example.R1')).toBeUndefined();
  });
});

describe('findings', () => {
  it('have keys that waivers and causes can name', () => {
    expect(findingKey('unknown-code', 'P1', 'example/P9')).toBe('unknown-code/P1/example/P9');
    expect(findingKey('no-claim', 'theory')).toBe('no-claim/theory');
  });
});
