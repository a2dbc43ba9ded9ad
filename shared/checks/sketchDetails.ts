import { coverageWords } from '../text/coverage.ts';
import { keyWords } from '../text/difference.ts';
import { evidenceStanceWords, voiceWords } from '../text/inspector.ts';
import { recordName, wordOfRecord } from '../text/recordName.ts';
import { roleWords } from '../text/records.ts';
import { sideWords } from '../text/domain.ts';
import { sketchWords } from '../text/sketch.ts';
import { inLanguage, say } from '../text/words.ts';
import type { TheoryHead, TheoryRecord } from '../theory/records.ts';
import { isBlank } from '../theory/commands/draft.ts';
import { headOf, type Theory } from '../theory/theory.ts';
import type { Language } from '../theory/words.ts';
import { kindOfKey, type RecordKey } from '../versions/changeKinds.ts';
import { writeValue } from '../versions/writeValue.ts';
import { sketchFrame } from './sketch.ts';

/**
 * What an example says that its picture does not draw, a line for each record: who is quoted, what the claim is, what a
 * configuration holds. Empty where the picture says it all.
 */
export function sketchDetails(theory: Theory, language: Language): string[] {
  return [...theory.records.values()].flatMap((record) => {
    const said = saidBy(theory, record, language);
    // That there is a fragment of a source says something by itself.
    if (said.length === 0 && record.record !== 'evidence') return [];
    const line = [titleOf(theory, record, language), said.join('; ')].filter(Boolean).join(': ');
    return [line.charAt(0).toUpperCase() + line.slice(1)];
  });
}

function titleOf(theory: Theory, record: TheoryRecord, language: Language): string {
  const what = say(language, wordOfRecord(record));
  if (record.record === 'theory') return what;
  const name = recordName(theory, record, language);
  return record.record === 'evidence' ? `${what} ${name}` : `${what} “${name}”`;
}

/** The keys that the picture draws, or that every record of an example has. */
const drawn: { readonly [K in TheoryRecord['record']]?: readonly RecordKey[] } = {
  theory: ['title', 'holder'],
  node: ['title', 'kind', 'emphasis', 'order', 'pinned'],
  link: ['type', 'from', 'to', 'sign', 'basis'],
  moderation: ['context', 'target', 'effect', 'sign', 'basis'],
  evidence: ['target'],
  configuration: ['title'],
  group: ['title'],
  concept: ['title'],
};

function saidBy(theory: Theory, record: TheoryRecord, language: Language): string[] {
  const keys = Object.keys(kindOfKey[record.record]) as RecordKey[];
  return keys.flatMap((key) => {
    const isDrawn = drawn[record.record]?.includes(key) && !isNameless(record, key);
    if (isDrawn || isPlain(theory, record, key)) return [];
    const value = valueOf(theory, record, key, language);
    return value ? [`${say(language, keyWords[key])} ${value}`] : [];
  });
}

/** The name of a theory is no part of the picture, so that there is none has to be said. */
const isNameless = (record: TheoryRecord, key: RecordKey): boolean =>
  record.record === 'theory' && key === 'title' && isBlank(record.title);

/** What is so unless an example says otherwise, and what the picture draws of it then. */
function isPlain(theory: Theory, record: TheoryRecord, key: RecordKey): boolean {
  if (record.record === 'link' || record.record === 'moderation')
    return key === 'modality' && record.modality === 'claimed';
  if (record.record === 'theory')
    return (
      key === 'frames' && record.frames.every(({ id, version }) => id === sketchFrame && version === '1')
    );
  if (record.record !== 'node') return false;
  if (key === 'basis') return record.basis === 'stated';
  if (key === 'codes') {
    const own = headOf(theory).frames.map(({ id }) => id);
    return (record.codes?.length ?? 0) < 2 && (record.codes ?? []).every(({ frame }) => own.includes(frame));
  }
  return key === 'excluded' && record.excluded?.degree === 'deliberate' && !record.excluded.reason;
}

function valueOf(theory: Theory, record: TheoryRecord, key: RecordKey, language: Language): string {
  if (record.record === 'theory') {
    const own = ofHead(record, key, theory, language);
    if (own !== undefined) return own;
  }
  if (record.record === 'configuration' && key === 'members') {
    const names = record.members.map((member) =>
      say(language, sketchWords.member, {
        name: recordName(theory, member.record, language),
        role: say(language, roleWords[member.role]),
      }),
    );
    return names.join(', ');
  }
  if (record.record === 'node' && key === 'excluded' && record.excluded?.reason)
    return quoted(inLanguage(language, record.excluded.reason), language);
  if (record.record === 'evidence' && key === 'stance' && record.stance)
    return say(language, evidenceStanceWords[record.stance]);
  if (record.record === 'evidence' && key === 'voice' && record.voice) {
    const name = inLanguage(language, record.voice.name);
    const kind = say(language, voiceWords[record.voice.kind]).toLowerCase();
    return name ? `${kind} (${name})` : kind;
  }
  const value: unknown = (record as Readonly<Record<string, unknown>>)[key];
  const written = writeValue(theory, record, key, language) ?? '';
  return typeof value === 'object' && !Array.isArray(value) && written ? quoted(written, language) : written;
}

const quoted = (words: string, language: Language): string =>
  words.trim() === '' ? say(language, sketchWords.blank) : `“${words}”`;

/** The parts of the theory's own record that are too much for a sentence anywhere else. */
function ofHead(head: TheoryHead, key: RecordKey, theory: Theory, language: Language): string | undefined {
  const parts = (list: readonly (string | number | undefined)[]): string =>
    list.filter((one) => one !== undefined).join(' ');
  if (key === 'focus')
    return head.focus?.map(({ side, weight }) => parts([say(language, sideWords[side]), weight])).join(', ');
  if (key === 'anchoring')
    return head.anchoring
      ?.map(({ level, party, strength }) => parts([level, say(language, coverageWords[party]), strength]))
      .join(', ');
  if (key === 'rivals')
    return head.rivals
      ?.map(({ goal, explanation }) => {
        const words = quoted(inLanguage(language, explanation), language);
        return `${recordName(theory, goal, language)}: ${words}`;
      })
      .join(', ');
  if (key === 'claimPhrases')
    return head.claimPhrases
      ?.map(({ lang, from, to, record, code }) => {
        const words = quoted(head.claim?.[lang]?.slice(from, to) ?? '', language);
        return `${words} = ${record === undefined ? (code?.code ?? '') : recordName(theory, record, language)}`;
      })
      .join(', ');
  return undefined;
}
