import type { RecordKind, TheoryRecord } from '../theory/records.ts';

/** What a change does, in the order in which a list of differences tells it. */
export const changeKinds = [
  'added',
  'removed',
  'rewired',
  'reworded',
  'recoded',
  'sign',
  'basis',
  'emphasis',
  'role',
  'evidence',
  'other',
  'moved',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

type KeysOf<K extends RecordKind> = Exclude<keyof Extract<TheoryRecord, { record: K }>, 'record' | 'id'>;
/** Every key that some record has, beside the two that name it. */
export type RecordKey = { [K in RecordKind]: KeysOf<K> }[RecordKind];

const ground = { basis: 'basis', source: 'basis', lines: 'basis' } as const;

/**
 * What a change of each key is. A new key of a record does not compile until it stands here. Moves are apart from all else, for
 * they say nothing of the theory.
 */
export const kindOfKey: { readonly [K in RecordKind]: Readonly<Record<KeysOf<K>, ChangeKind>> } = {
  theory: {
    title: 'reworded',
    holder: 'other',
    claim: 'reworded',
    stance: 'other',
    level: 'other',
    variant: 'other',
    frames: 'recoded',
    source: 'basis',
    profile: 'reworded',
    philosophy: 'reworded',
    details: 'reworded',
    ownWords: 'reworded',
    levels: 'reworded',
    position: 'other',
    scope: 'other',
    focus: 'other',
    anchoring: 'other',
    claimPhrases: 'other',
    rivals: 'other',
    checks: 'other',
  },
  node: {
    kind: 'other',
    subtype: 'other',
    title: 'reworded',
    shortTitle: 'reworded',
    subtitle: 'reworded',
    description: 'reworded',
    codes: 'recoded',
    noCode: 'recoded',
    emphasis: 'emphasis',
    use: 'emphasis',
    excluded: 'emphasis',
    party: 'other',
    side: 'other',
    ...ground,
    order: 'moved',
    pinned: 'moved',
  },
  link: {
    type: 'other',
    from: 'rewired',
    to: 'rewired',
    label: 'reworded',
    emphasis: 'emphasis',
    sign: 'sign',
    ...ground,
    modality: 'basis',
    note: 'reworded',
  },
  moderation: {
    context: 'rewired',
    target: 'rewired',
    effect: 'sign',
    sign: 'sign',
    ...ground,
    modality: 'basis',
    note: 'reworded',
  },
  configuration: { title: 'reworded', members: 'role' },
  evidence: {
    target: 'evidence',
    file: 'evidence',
    lines: 'evidence',
    quote: 'evidence',
    voice: 'evidence',
    stance: 'evidence',
    standpoint: 'evidence',
    level: 'evidence',
    note: 'evidence',
  },
  waiver: { rule: 'other', at: 'other', detail: 'other', reason: 'reworded', date: 'other' },
  memo: { target: 'other', text: 'reworded', place: 'moved', date: 'other' },
  group: { title: 'reworded', members: 'other', together: 'other' },
  concept: { title: 'reworded', nodes: 'other' },
};
