import { describe, expect, it } from 'vitest';
import { readStarter } from '../../../../db/starter/starter.ts';
import { namesFor, nodeNamed } from '../../../../shared/sheet/naming.ts';
import { sketch } from '../../../../shared/checks/sketch.ts';
import { theoryOf } from '../../../../shared/theory/theory.ts';

const { frames, theories } = readStarter();
const a = theoryOf(theories.find(({ id }) => id === 'fit-or-unfit-a')?.records ?? []);
const empty = sketch('P1:problem');
const made = (words: string) => {
  const found = nodeNamed(empty, frames, ['instrument'], words, 'nl');
  return 'make' in found ? found.make.codes?.map(({ code }) => code) : found.node.id;
};

describe('naming by a code of the frame', () => {
  it('means its item, with or without the name behind it', () => {
    expect(made('i23')).toEqual(['I23']);
    expect(made('I26 Stage/leerwerktraject')).toEqual(['I26']);
  });

  it('tells two of one name apart where both are there', () => {
    const idOf = (words: string) => {
      const found = nodeNamed(a, frames, ['instrument'], words, 'nl');
      return 'node' in found ? found.node.id : undefined;
    };
    expect([idOf('I23'), idOf('I26')]).toEqual(['i23', 'i26']);
  });

  it('is a name like any other where no item has the code, or another name stands behind it', () => {
    expect(made('I99')).toBeUndefined();
    expect(made('I23 keer per week bellen')).toBeUndefined();
  });

  it('is what is offered of items that are called the same', () => {
    const names = namesFor(empty, frames, ['instrument'], 'nl');
    expect(names.filter((name) => name.endsWith('Stage/leerwerktraject'))).toEqual([
      'I23 Stage/leerwerktraject',
      'I26 Stage/leerwerktraject',
    ]);
  });
});
