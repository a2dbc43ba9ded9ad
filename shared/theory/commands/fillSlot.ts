import { slotTies } from '../../configuration/slotTies.ts';
import { isRefusal, refuse, type Command } from '../command.ts';
import type { Configuration } from '../records.ts';
import { moderationsOf, nodeAt, type Theory } from '../theory.ts';
import type { Effect } from '../words.ts';
import { aboutRecord } from './about.ts';
import { withMembers } from './configurations.ts';
import { addLink, addModeration } from './create.ts';
import { draftOf } from './draft.ts';
import { keepPlaces, type Places } from './keep.ts';

export interface FilledSlot {
  readonly id: string;
  readonly member: Configuration['members'][number];
  readonly kept?: Places;
}

/**
 * Puts a node in an open place of a configuration and draws what it thereby says (see {@link slotTies}), as the coder's own: one step. A
 * context drawn so does what it does elsewhere in the theory; where that differs or is not said it facilitates, for the configuration says
 * that its mechanism works in it.
 */
export const fillSlot: Command<FilledSlot> = (theory, { id, member, kept }, newId) => {
  const configuration = theory.records.get(id);
  if (configuration?.record !== 'configuration' || !nodeAt(theory, member.record)) return refuse('not-there');
  const members = withMembers(configuration.members, [member]);
  if (members.length === configuration.members.length) return refuse('no-change');
  const next = { ...configuration, members };
  const draft = draftOf(theory);
  draft.put(next);
  for (const tie of slotTies(theory, configuration, member)) {
    const drawn =
      'type' in tie
        ? addLink(theory, tie, newId)
        : addModeration(theory, { ...tie, effect: effectElsewhere(theory, tie.context) }, newId);
    if (isRefusal(drawn)) continue;
    for (const { after } of drawn.patch) if (after) draft.put(after);
  }
  keepPlaces(theory, draft, kept);
  return { patch: draft.patch(), step: { name: 'configuration-changed', ...aboutRecord(theory, next) } };
};

function effectElsewhere(theory: Theory, context: string): Effect {
  const all = moderationsOf(theory).filter((one) => one.context === context);
  const [first] = all;
  return first && all.every(({ effect }) => effect === first.effect) ? first.effect : 'facilitates';
}
