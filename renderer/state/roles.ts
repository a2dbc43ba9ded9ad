import { conceptOf } from '../../shared/theory/concepts.ts';
import { useSession } from './session.ts';
import { useWindow } from './window.ts';

/** Whether the one record that is chosen is another role of the concept that this node belongs to. */
export function useIsRoleOfChosen(id: string): boolean {
  const session = useSession();
  return useWindow(({ selection: [chosen, more] }) => {
    if (chosen === undefined || more !== undefined || chosen === id) return false;
    return conceptOf(session.getState().theory, id)?.nodes.includes(chosen) === true;
  });
}
