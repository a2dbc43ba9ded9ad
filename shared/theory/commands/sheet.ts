import { refuse, type Command, type Outcome, type StepName } from '../command.ts';
import { title as titleSchema, type Text, type TheoryHead } from '../records.ts';
import { headOf, type Theory } from '../theory.ts';
import type { Side } from '../words.ts';
import { aboutRecord } from './about.ts';
import { edited, isBlank, putOne, type Edit } from './draft.ts';

type Focus = NonNullable<TheoryHead['focus']>[number];
type Anchoring = NonNullable<TheoryHead['anchoring']>[number];
type Position = NonNullable<TheoryHead['position']>;
type Level = NonNullable<TheoryHead['levels']>[number];
export type Party = Anchoring['party'];
export type DetailKey = keyof NonNullable<TheoryHead['details']>;
export type ScopeKey = keyof NonNullable<TheoryHead['scope']>;

function changeHead(theory: Theory, name: StepName, change: Edit<TheoryHead>, about?: Text): Outcome {
  const head = headOf(theory);
  const next = edited(head, change);
  if (!next) return refuse('value-does-not-fit');
  const named = titleSchema.safeParse(about);
  return putOne(theory, next, {
    name,
    ...(named.success ? { about: named.data } : aboutRecord(theory, next)),
  });
}

/** The list with this entry in the place of the one it takes, or without it when it says nothing; nothing when none is left. */
function withEntry<T>(
  list: readonly T[] | undefined,
  isIt: (entry: T) => boolean,
  entry: T | undefined,
): readonly T[] | undefined {
  const before = list ?? [];
  const at = before.findIndex(isIt);
  const next =
    entry === undefined
      ? before.filter((one) => !isIt(one))
      : at === -1
        ? [...before, entry]
        : before.with(at, entry);
  return next.length > 0 ? next : undefined;
}

/** The entry without the keys that are to say nothing. */
const without = <T extends object>(entry: { readonly [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as T;

/** What a person may say of one side or one cell: how much, and why. A key that is missing stays as it was. */
export interface Weighed {
  readonly weight?: number | undefined;
  readonly why?: Text | undefined;
}

/** Says how much the theory engages with a side, 0 to 3, and why (6.x.1). Without weight and reason nothing is stated of it. */
export const weighSide: Command<{ readonly side: Side } & Weighed> = (theory, args) => {
  const { focus } = headOf(theory);
  const before = focus?.find(({ side }) => side === args.side);
  const entry = without<Focus>({ ...(before ?? { side: args.side }), ...args });
  const says = entry.weight !== undefined || entry.why !== undefined;
  return changeHead(theory, 'focus-changed', {
    focus: withEntry(focus, ({ side }) => side === args.side, says ? entry : undefined),
  });
};

/** Says how deep the change is held on a level for a party, 0 to 3 plusses, and why (3.7; tables 6.3 to 6.8). */
export const anchor: Command<{ readonly level: string; readonly party: Party } & Weighed> = (
  theory,
  args,
) => {
  const { anchoring } = headOf(theory);
  const isIt = ({ level, party }: Anchoring): boolean => level === args.level && party === args.party;
  const { weight, ...rest } = args;
  const entry = without<Anchoring>({
    ...(anchoring?.find(isIt) ?? { level: args.level, party: args.party }),
    ...rest,
    ...('weight' in args ? { strength: weight } : {}),
  });
  const says = entry.strength !== undefined || entry.why !== undefined;
  return changeHead(theory, 'anchoring-changed', {
    anchoring: withEntry(anchoring, isIt, says ? entry : undefined),
  });
};

/** Says what the theory is on one of the three levels (1.3); a blank text takes it away. */
export const tellLevel: Command<{ readonly level: string; readonly text: Text | undefined }> = (
  theory,
  { level, text },
) => {
  const { levels } = headOf(theory);
  const isIt = (one: Level): boolean => one.level === level;
  const entry = text && !isBlank(text) ? { ...levels?.find(isIt), level, text } : undefined;
  return changeHead(theory, 'theory-changed', { levels: withEntry(levels, isIt, entry) });
};

function withText<K extends string>(
  object: Readonly<Partial<Record<K, Text>>> | undefined,
  key: K,
  text: Text | undefined,
): Readonly<Partial<Record<K, Text>>> | undefined {
  const { [key]: _before, ...rest } = { ...object };
  const next = { ...rest, ...(text && !isBlank(text) ? { [key]: text } : {}) } as Partial<Record<K, Text>>;
  return Object.keys(next).length > 0 ? next : undefined;
}

/** Says how large the holder is, where it works, for whom, or who commissions it. */
export const tellDetail: Command<{ readonly key: DetailKey; readonly text: Text | undefined }> = (
  theory,
  { key, text },
) => changeHead(theory, 'theory-changed', { details: withText(headOf(theory).details, key, text) });

/** Says where, when or for whom the theory holds. */
export const tellScope: Command<{ readonly key: ScopeKey; readonly text: Text | undefined }> = (
  theory,
  { key, text },
) => changeHead(theory, 'theory-changed', { scope: withText(headOf(theory).scope, key, text) });

/** Writes down the one sentence in which the holder says it. */
export const sayInOwnWords: Command<{ readonly quote: Text | undefined }> = (theory, { quote }) =>
  changeHead(theory, 'theory-changed', {
    ownWords: quote && !isBlank(quote) ? { ...headOf(theory).ownWords, quote } : undefined,
  });

/** Says where the holder stands in the tree of six positions (schema 1); without a code nowhere. */
export const takePosition: Command<{ readonly code: string | undefined; readonly why?: Text | undefined }> = (
  theory,
  args,
) => {
  const { code, ...rest } = args;
  return changeHead(theory, 'theory-changed', {
    position:
      code === undefined ? undefined : without<Position>({ ...headOf(theory).position, ...rest, code }),
  });
};

/** Takes a sentence for the claim, with its words tied to the records that they speak of. */
export const takeClaim: Command<{
  readonly claim: Text;
  readonly phrases: NonNullable<TheoryHead['claimPhrases']>;
}> = (theory, { claim, phrases }) =>
  changeHead(theory, 'claim-changed', {
    claim,
    claimPhrases: phrases.length > 0 ? phrases : undefined,
  });
