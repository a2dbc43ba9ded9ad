import { replacementOf, type Tie } from '../../configuration/replacement.ts';
import type { NewId } from '../../ids.ts';
import { refuse, type Command } from '../command.ts';
import { aboutRecord } from './about.ts';
import { withMember } from './configurations.ts';
import { draftOf } from './draft.ts';
import { keepPlaces, type Places } from './keep.ts';

export interface MemberReplacement {
  readonly id: string;
  /** The place of the member in the list of members. */
  readonly at: number;
  /** The record that takes its place, in the same role. */
  readonly by: string;
  /** Whether the ties through the old member run to the new one: its own move, for those that must stay a new one is drawn beside. */
  readonly redraws: boolean;
  readonly kept?: Places;
}

/**
 * Puts another record in the place of a member, and if wanted lets the graph follow (see {@link replacementOf}): one step. No tie that
 * somebody said, or on which evidence hangs, moves or goes.
 */
export const replaceMember: Command<MemberReplacement> = (theory, { id, at, by, redraws, kept }, newId) => {
  const configuration = theory.records.get(id);
  if (configuration?.record !== 'configuration') return refuse('not-there');
  const old = configuration.members[at];
  if (!old || !theory.records.has(by)) return refuse('not-there');
  if (old.record === by) return refuse('no-change');
  const next = { ...configuration, members: withMember(configuration.members, at, { record: by }) };
  const draft = draftOf(theory);
  draft.put(next);
  if (redraws) {
    const { moved, beside } = replacementOf(theory, configuration, at, by);
    for (const tie of moved) draft.put(tie);
    for (const tie of beside) draft.put(drawnAnew(tie, newId));
    keepPlaces(theory, draft, kept);
  }
  return { patch: draft.patch(), step: { name: 'configuration-changed', ...aboutRecord(theory, next) } };
};

/** A tie like this one that nobody has said anything about yet. */
function drawnAnew(tie: Tie, newId: NewId): Tie {
  const said = { sign: null, basis: 'coder', modality: 'claimed' } as const;
  if (tie.record === 'link') {
    const { type, from, to } = tie;
    return { record: 'link', id: newId('link'), type, from, to, ...said };
  }
  const { context, target, effect } = tie;
  return { record: 'moderation', id: newId('moderation'), context, target, effect, ...said };
}
