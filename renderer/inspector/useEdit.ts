import { createContext, useCallback, useContext } from 'react';
import { refusalWords } from '../../shared/text/steps.ts';
import { isRefusal, type Command, type RefusalReason } from '../../shared/theory/command.ts';
import { notify } from '../state/notices.ts';
import { useSession } from '../state/session.ts';

/** Runs a command out of a field; gives the reason when it was refused. With a merge key, typing becomes one step. */
export type RunEdit = <Args>(
  command: Command<Args>,
  args: Args,
  mergeKey?: string,
) => RefusalReason | undefined;

/** Gives `edit(command, args, mergeKey?)`. Unlike `useRun` it leaves the choice as it is, for the inspector shows it. */
export function useEdit(): RunEdit {
  const session = useSession();
  return useCallback(
    (command, args, mergeKey) => {
      const outcome = session.run(command, args, mergeKey);
      return isRefusal(outcome) && outcome.refused !== 'no-change' ? outcome.refused : undefined;
    },
    [session],
  );
}

/** Gives `choose(command, args)` for choices and buttons, which have no place of their own to say why not: a notice says it. */
export function useChoose(): <Args>(command: Command<Args>, args: Args) => void {
  const edit = useEdit();
  return useCallback(
    (command, args) => {
      const refused = edit(command, args);
      if (refused) notify(refusalWords[refused]);
    },
    [edit],
  );
}

/** Shows another record in the map and here, with the focus on its name; given by the inspector to what stands in it. */
export const WalkContext = createContext<(id: string) => void>(() => undefined);
export const useWalk = (): ((id: string) => void) => useContext(WalkContext);
