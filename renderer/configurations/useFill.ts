import { slotTies } from '../../shared/configuration/slotTies.ts';
import { configurationsCounts } from '../../shared/text/configurations.ts';
import { isRefusal } from '../../shared/theory/command.ts';
import { fillSlot } from '../../shared/theory/commands/fillSlot.ts';
import type { Configuration } from '../../shared/theory/records.ts';
import { announce } from '../shell/announce.ts';
import { useSay } from '../state/language.ts';
import { placesNow } from '../state/places.ts';
import { useSession } from '../state/session.ts';

/** Gives `fill(member)`: puts a node in an open place, draws on the map what it thereby says, and says how much that was. */
export function useFill(configuration: Configuration): (member: Configuration['members'][number]) => void {
  const say = useSay();
  const session = useSession();
  return (member) => {
    const n = slotTies(session.getState().theory, configuration, member).length;
    const kept = placesNow();
    const outcome = session.run(fillSlot, { id: configuration.id, member, ...(kept ? { kept } : {}) });
    if (!isRefusal(outcome) && n > 0) announce(say(configurationsCounts.redrawn, { n }));
  };
}
