import { onceFor } from '../onceFor.ts';
import type { Evidence, Link, TheoryNode } from '../theory/records.ts';
import type { HolderKind, LinkType, VoiceKind } from '../theory/words.ts';
import type { TheoryIndex } from './theoryIndex.ts';

const delivers: readonly VoiceKind[] = ['consultant', 'management', 'document'];
const governs: readonly VoiceKind[] = [...delivers, 'policy'];

/** Who speaks for a holder of each kind: its own people and papers. All others look on from outside. */
const ownVoices: Readonly<Record<HolderKind, readonly VoiceKind[]>> = {
  company: delivers,
  municipality: governs,
  agency: governs,
  network: governs,
  researcher: ['researcher'],
  other: delivers,
};

/** Whether a fragment is the holder's own word; undefined where nobody says whose it is. */
export const isOwnWord = (index: TheoryIndex, { voice }: Evidence): boolean | undefined =>
  voice && ownVoices[index.head.holder.kind].includes(voice.kind);

/** Links that say that something works: there others than the holder can have seen it too. */
const effects: ReadonlySet<LinkType> = new Set<LinkType>([
  'triggers',
  'brings-about',
  'contributes-to',
  'resolves',
]);

/** The links that the theory stands for: between nodes in use, and not said to be absent. */
export const linksHeld = onceFor((index: TheoryIndex): readonly Link[] =>
  index.links.filter((link) => isHeld(index, link)),
);

const isInUse = (index: TheoryIndex, id: string): boolean => index.node(id)?.excluded === undefined;
const isHeld = (index: TheoryIndex, link: Link): boolean =>
  link.modality !== 'absent' && isInUse(index, link.from) && isInUse(index, link.to);

/** Those among {@link linksHeld} that say that something works. */
export const effectsHeld = (index: TheoryIndex): readonly Link[] =>
  linksHeld(index).filter((link) => effects.has(link.type));

/** The evidence for a record: what supports or qualifies it, not what contradicts it. */
export function evidenceFor(index: TheoryIndex, id: string): readonly Evidence[] {
  const all = index.evidenceOn(id);
  return all.some(contradicts) ? all.filter((one) => !contradicts(one)) : all;
}

export const contradicts = ({ stance }: Evidence): boolean => stance === 'contradicts';

/** Whether a record names a place in a source. */
export const hasPlace = ({ source, lines }: { readonly source?: string; readonly lines?: string }): boolean =>
  Boolean(source?.trim() || lines?.trim());

/** A means with the links of its way: what calls for it, what it triggers, and what those mechanisms bring about. */
export interface Way {
  readonly means: TheoryNode;
  readonly needs: readonly Link[];
  readonly triggers: readonly Link[];
  readonly mechanisms: readonly string[];
}

/** The way of every means in use that triggers something. The links to the goals belong to the mechanisms: {@link goalLinks}. */
export const waysOfMeans = onceFor((index: TheoryIndex): readonly Way[] =>
  index.inUse('instrument', 'connection').flatMap((means): Way[] => {
    const held = (links: readonly Link[], type: LinkType): readonly Link[] =>
      links.filter((link) => link.type === type && isHeld(index, link));
    const triggers = held(index.out(means.id), 'triggers');
    if (triggers.length === 0) return [];
    const mechanisms = [...new Set(triggers.map((link) => link.to))];
    return [{ means, needs: held(index.into(means.id), 'addressed-by'), triggers, mechanisms }];
  }),
);

/** The links by which a mechanism brings a goal about. */
export const goalLinks = (index: TheoryIndex, mechanism: string): readonly Link[] =>
  index.out(mechanism).filter((link) => link.type === 'brings-about' && isHeld(index, link));
