import { differenceWords } from '../../shared/text/difference.ts';
import { say } from '../../shared/text/words.ts';
import type { TheoryRecord } from '../../shared/theory/records.ts';
import type { Language } from '../../shared/theory/words.ts';
import { difference, type Difference } from '../../shared/versions/difference.ts';
import { tellDifference, type Between } from '../../shared/versions/tellDifference.ts';
import { theoryNamed } from './theoryNamed.ts';
import type { Run } from './use.ts';

/** `diff FROM TO [--moves] [--json]`: what differs between two theories, versions or files, one sentence each. */
export const diff: Run = async (line, desk) => {
  const { language, print } = desk;
  const [from = '', to = ''] = line.args;
  const before = await theoryNamed(from, line, desk);
  const after = await theoryNamed(to, line, desk);
  const found = difference(before, after, { moves: line.moves });
  const told = found.map((one) => printedOf(one, { before, after }, language));
  if (line.json) print(`${JSON.stringify(told, null, 2)}\n`);
  else if (told.length === 0) print(`${say(language, differenceWords.none)}\n`);
  else for (const { text } of told) print(`${text.replaceAll(/\p{C}+/gu, ' ')}\n`);
  return 0;
};

function printedOf(one: Difference, between: Between, language: Language) {
  const { kind, record, id, keys, before, after, member } = one;
  const text = `${tellDifference(one, between, language)}.`;
  if (member) return { kind, record, id, keys, member: member.record, ...valuesOf(member), text };
  return { kind, record, id, keys, before: valueOf(before, keys), after: valueOf(after, keys), text };
}

const valuesOf = ({ before, after }: NonNullable<Difference['member']>) => ({ before, after });

/** The keys that differ, or the whole record where all of it came or went. */
function valueOf(record: TheoryRecord | null, keys: readonly string[]): unknown {
  if (!record || keys.length === 0) return record;
  return Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)));
}
