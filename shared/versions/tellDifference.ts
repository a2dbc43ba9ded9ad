import { differenceWords, keyWords } from '../text/difference.ts';
import { recordName, wordOfRecord } from '../text/recordName.ts';
import { roleWords } from '../text/records.ts';
import { say } from '../text/words.ts';
import type { TheoryRecord } from '../theory/records.ts';
import type { Theory } from '../theory/theory.ts';
import type { Language } from '../theory/words.ts';
import type { RecordKey } from './changeKinds.ts';
import type { Difference, MemberRole } from './difference.ts';
import { writeValue } from './writeValue.ts';

/** The two states that a difference lies between, which know the names of what it mentions. */
export interface Between {
  readonly before: Theory;
  readonly after: Theory;
}

/** A difference as a sentence without its full stop: *Verband “A → B” verlegd naar “A → C”*. */
export function tellDifference(one: Difference, between: Between, language: Language): string {
  const told = sentenceOf(one, between, language);
  return told.charAt(0).toUpperCase() + told.slice(1);
}

function sentenceOf(one: Difference, between: Between, language: Language): string {
  const { before, after } = one;
  const record = after ?? before;
  if (!record) return one.id;
  const theory = after ? between.after : between.before;
  const subject = { what: say(language, wordOfRecord(record)), name: recordName(theory, record, language) };
  if (!before) return say(language, differenceWords.added, subject);
  if (!after) return say(language, differenceWords.removed, subject);
  if (one.kind === 'moved') return say(language, differenceWords.moved, subject);
  if (one.kind === 'rewired')
    return say(language, differenceWords.rewired, {
      what: subject.what,
      before: recordName(between.before, before, language),
      after: subject.name,
    });
  const changes = one.member
    ? tellMember(one.member, between, language)
    : one.keys.map((key) => tellKey(key, before, after, between, language)).join('; ');
  // What is renamed is called by the name it had, for the sentence goes on with the new one.
  const known = one.keys.includes('title') ? recordName(between.before, before, language) : subject.name;
  return say(language, differenceWords.of, { what: subject.what, name: known, changes });
}

function tellKey(
  key: RecordKey,
  before: TheoryRecord,
  after: TheoryRecord,
  between: Between,
  language: Language,
): string {
  const name = say(language, keyWords[key]);
  const written = (said: Language): { was: string | undefined; is: string | undefined } => ({
    was: writeValue(between.before, before, key, said),
    is: writeValue(between.after, after, key, said),
  });
  const own = written(language);
  // A text may differ in the other language alone.
  const { was, is } = own.was === own.is ? written(language === 'nl' ? 'en' : 'nl') : own;
  if (was === undefined || is === undefined || was === is)
    return say(language, differenceWords.changed, { key: name });
  if (was === '') return say(language, differenceWords.now, { key: name, after: is });
  if (is === '') return say(language, differenceWords.gone, { key: name, before: was });
  return say(language, differenceWords.from, { key: name, before: was, after: is });
}

function tellMember(
  { record, before, after }: NonNullable<Difference['member']>,
  between: Between,
  language: Language,
): string {
  const roles = (list: readonly MemberRole[]): string =>
    list.map((role) => say(language, roleWords[role])).join(say(language, differenceWords.and));
  const theory = between.after.records.has(record) ? between.after : between.before;
  const member = recordName(theory, record, language);
  if (before.length === 0) return say(language, differenceWords.joined, { member, after: roles(after) });
  if (after.length === 0) return say(language, differenceWords.left, { member, before: roles(before) });
  return say(language, differenceWords.role, { member, before: roles(before), after: roles(after) });
}
