import { expect, test } from 'vitest';
import { glued } from '../../../../shared/configuration/glued.ts';

interface Part {
  readonly text: string;
  readonly record?: string;
}
const nameIn = (part: Part): Part | undefined => (part.record === undefined ? undefined : part);

test('marks and stops stay with the button they stand at, and nothing of the sentence is lost', () => {
  const parts: readonly Part[] = [
    { text: 'Als het vastloopt op ' },
    { text: 'motivatie', record: 'p1' },
    { text: ', doordat het mechanisme ‘' },
    { text: 'leren', record: 'm1' },
    { text: '’ werkt of ' },
    { text: 'werk', record: 'e1' },
    { text: '.' },
  ];
  const told = glued(parts, nameIn);
  expect(told.map(({ lead, part, trail }) => `${lead}|${part?.record ?? ''}|${trail}`)).toEqual([
    '|p1|,',
    '‘|m1|’',
    '|e1|.',
  ]);
  const joined = told.map(({ text, lead, part, trail }) => text + lead + (part?.text ?? '') + trail).join('');
  expect(joined).toBe(parts.map(({ text }) => text).join(''));
});
