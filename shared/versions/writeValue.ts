import {
  basisWords,
  effectWords,
  emphasisWords,
  exclusionWords,
  fitWords,
  kindWords,
  linkWords,
  modalityWords,
  partyWords,
  sideWords,
  signWords,
} from '../text/domain.ts';
import { differenceWords } from '../text/difference.ts';
import { evidenceStanceWords, standpointWords, voiceWords } from '../text/inspector.ts';
import { recordName } from '../text/recordName.ts';
import { inLanguage, say, type Words } from '../text/words.ts';
import type { TheoryRecord } from '../theory/records.ts';
import type { Theory } from '../theory/theory.ts';
import type { Language } from '../theory/words.ts';
import type { RecordKey } from './changeKinds.ts';

/**
 * What stands at a key of a record, in words; empty where nothing does. `undefined` for what is too much for a sentence, such as
 * the anchoring table: that it changed is all that can be said.
 */
export function writeValue(
  theory: Theory,
  record: TheoryRecord,
  key: RecordKey,
  language: Language,
): string | undefined {
  const value: unknown = (record as Readonly<Record<string, unknown>>)[key];
  if (value === undefined) return '';
  const worded = wordsOf(record, key);
  if (worded) return say(language, worded);
  if (key === 'sign') return say(language, differenceWords.noSign);
  if (value === true) return say(language, differenceWords.yes);
  if (typeof value === 'string') return refers.has(key) ? recordName(theory, value, language) : value;
  if (typeof value === 'number') return String(value);
  return writeList(theory, record, key, language) ?? writeText(value, language);
}

/** The keys whose value is the id of another record. */
const refers: ReadonlySet<RecordKey> = new Set(['from', 'to', 'context', 'target']);

/** The word of the domain for a value out of a closed list. */
function wordsOf(record: TheoryRecord, key: RecordKey): Words | undefined {
  switch (record.record) {
    case 'node':
      if (key === 'kind') return kindWords[record.kind];
      if (key === 'emphasis' && record.emphasis !== undefined) return emphasisWords[record.emphasis];
      if (key === 'excluded' && record.excluded) return exclusionWords[record.excluded.degree];
      if (key === 'party' && record.party) return partyWords[record.party];
      if (key === 'side' && record.side) return sideWords[record.side];
      return key === 'basis' ? basisWords[record.basis] : undefined;
    case 'link':
      if (key === 'type') return linkWords[record.type];
      if (key === 'emphasis' && record.emphasis !== undefined) return emphasisWords[record.emphasis];
      if (key === 'modality') return modalityWords[record.modality];
      if (key === 'sign' && record.sign !== null) return signWords[record.sign];
      return key === 'basis' ? basisWords[record.basis] : undefined;
    case 'moderation':
      if (key === 'effect') return effectWords[record.effect];
      if (key === 'modality' && record.modality) return modalityWords[record.modality];
      if (key === 'sign' && record.sign !== null) return signWords[record.sign];
      return key === 'basis' ? basisWords[record.basis] : undefined;
    case 'evidence':
      if (key === 'stance' && record.stance) return evidenceStanceWords[record.stance];
      if (key === 'standpoint' && record.standpoint) return standpointWords[record.standpoint];
      return key === 'voice' && record.voice ? voiceWords[record.voice.kind] : undefined;
    case 'theory':
    case 'configuration':
    case 'waiver':
    case 'memo':
    case 'group':
    case 'concept':
      return undefined;
  }
}

function writeList(
  theory: Theory,
  record: TheoryRecord,
  key: RecordKey,
  language: Language,
): string | undefined {
  const none = say(language, differenceWords.noneOf);
  if (record.record === 'node' && key === 'codes')
    return (
      (record.codes ?? []).map((code) => `${code.code} (${say(language, fitWords[code.fit])})`).join(', ') ||
      none
    );
  if (record.record === 'node' && key === 'noCode') return (record.noCode ?? []).join(', ') || none;
  if (record.record === 'theory' && key === 'frames')
    return record.frames.map((frame) => `${frame.id} ${frame.version}`).join(', ') || none;
  const ids =
    record.record === 'group' && key === 'members'
      ? record.members
      : record.record === 'concept' && key === 'nodes'
        ? record.nodes
        : record.record === 'waiver' && key === 'at'
          ? record.at
          : undefined;
  return ids && (ids.map((id) => recordName(theory, id, language)).join(', ') || none);
}

const longest = 120;

function writeText(value: unknown, language: Language): string | undefined {
  if (typeof value !== 'object' || value === null || !('nl' in value || 'en' in value)) return undefined;
  const written = inLanguage(language, value as { readonly nl?: string; readonly en?: string });
  return written.length > longest
    ? `${written.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
    : written;
}
