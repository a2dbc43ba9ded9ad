import { isRefusal, type Command } from '../theory/command.ts';

/** The command with these arguments, as a way out of a finding: the step says that one was resolved, and about what. */
export function fixedBy<Args>(command: Command<Args>, args: Args): Command<void> {
  return (theory, _, newId) => {
    const outcome = command(theory, args, newId);
    if (isRefusal(outcome)) return outcome;
    const { about } = outcome.step;
    return { ...outcome, step: { name: 'fixed', ...(about ? { about } : {}) } };
  };
}
