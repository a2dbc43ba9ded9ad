import { belongingTo } from '../../shared/configuration/belonging.ts';
import { isRefusal } from '../../shared/theory/command.ts';
import { alignNodes, keepOrder, moveNode, unpin } from '../../shared/theory/commands/arrange.ts';
import { tieConcept } from '../../shared/theory/commands/concepts.ts';
import { makeConfiguration } from '../../shared/theory/commands/configurations.ts';
import { dissolveGroups, makeGroup } from '../../shared/theory/commands/groups.ts';
import { notesOf } from '../../shared/theory/commands/notes.ts';
import { excludeNode, includeNode } from '../../shared/theory/commands/edit.ts';
import { remove } from '../../shared/theory/commands/remove.ts';
import { withWhatHangs } from '../../shared/theory/commands/remove.ts';
import { nextRole } from '../../shared/theory/concepts.ts';
import { nodeAt, recordsOf, type Theory } from '../../shared/theory/theory.ts';
import type { NodeKind } from '../../shared/theory/words.ts';
import { showMade } from '../configurations/panelState.ts';
import { nameMade } from '../groups/groupState.ts';
import { useHandle } from '../state/commands.ts';
import { writeNote } from '../notes/writeNote.ts';
import { useTheory } from '../state/session.ts';
import { select, setLevel, showRecords, toggleDock, useWindow } from '../state/window.ts';
import type { DrawingGestures } from './useDrawing.ts';
import { focusPiece } from './focusPiece.ts';
import { listContextsFor } from './lists.ts';
import { laneKind } from './LaneHeads.tsx';
import type { MapRef } from './mapContext.ts';
import { mapNow, setMap, useMap } from './mapState.ts';
import { makeNode } from './newNode.ts';
import { nextAfter } from './walk.ts';

export interface CommandHooks {
  readonly ref: MapRef;
  readonly drawing: DrawingGestures;
  /** Gives the focus to a piece once the picture shows it. */
  readonly focusLater: (id: string) => void;
  readonly renameLater: (id: string) => void;
}

/** What the next command is about: the choice, and where there is none the piece with the focus. */
export function chosenOrFocused(): readonly string[] {
  const { selection } = useWindow.getState();
  const { focus } = mapNow();
  const inMap = document.activeElement?.closest('[data-region="canvas"]') !== null;
  if (inMap && focus !== undefined && !selection.includes(focus)) return [focus];
  if (selection.length > 0) return selection;
  return focus === undefined ? [] : [focus];
}

/** Whether a piece is chosen or has the focus. */
export function useSome(): boolean {
  const any = useWindow((state) => state.selection.length > 0);
  return useMap((map) => map.focus !== undefined) || any;
}

/** The node that the next command is about: the last of {@link chosenOrFocused} that is one. */
export const nodeMeant = (theory: Theory) => (): string | undefined =>
  chosenOrFocused().findLast((id) => nodeAt(theory, id) !== undefined);

/** Answers the commands that add to the map, move in it, and take away from it. */
export function useMapCommands({ ref, drawing, focusLater, renameLater }: CommandHooks): void {
  const any = useWindow((state) => state.selection.length > 0);
  const focused = useMap((map) => map.focus !== undefined);
  const some = any || focused;
  const several = useWindow((state) => state.selection.length > 1);
  const grouped = useTheory((theory) => recordsOf(theory, 'group').length > 0) && some;
  const add = (kind: NodeKind, generic = false): void => {
    const id = makeNode(ref, kind, generic);
    if (id !== undefined) renameLater(id);
  };
  const nodesChosen = (): readonly string[] =>
    chosenOrFocused().filter((id) => nodeAt(ref.current.theory, id) !== undefined);
  // Groups that are chosen; of chosen nodes those that hold all of them.
  const groupsMeant = (): readonly string[] => {
    const ids = chosenOrFocused();
    return recordsOf(ref.current.theory, 'group')
      .filter((group) => ids.includes(group.id) || ids.every((id) => group.members.includes(id)))
      .map(({ id }) => id);
  };
  const oneNode = (): string | undefined => nodesChosen().at(-1);

  useHandle('add-problem', () => add('problem'));
  useHandle('add-instrument', () => add('instrument'));
  useHandle('add-connection', () => add('connection'));
  useHandle('add-mechanism', () => add('mechanism'));
  useHandle('add-context', () => add('context'));
  useHandle('add-subgoal', () => add('subgoal'));
  useHandle('add-endgoal', () => add('endgoal'));
  useHandle('add-here', () => {
    const at = mapNow().focus;
    const box = ref.current.picture?.boxes.find((one) => one.id === at);
    const kind = (at === undefined ? undefined : nodeAt(ref.current.theory, at)?.kind) ?? 'problem';
    add(box ? (kind === 'connection' ? kind : laneKind[box.lane]) : kind, box?.lane === 'G');
  });

  useHandle('add-note', () => writeNote(ref));
  useHandle(
    'remove',
    some
      ? () => {
          const { theory, picture, run } = ref.current;
          const ids = chosenOrFocused();
          const gone = withWhatHangs(theory, ids);
          const first = ids.at(-1);
          const next = picture && first !== undefined ? nextAfter(picture, first, gone) : undefined;
          if (isRefusal(run(remove, { ids }))) return;
          select([]);
          if (next !== undefined) focusLater(next);
        }
      : undefined,
  );
  useHandle(
    'rename',
    some
      ? () => {
          const [last] = chosenOrFocused().slice(-1);
          const note = notesOf(ref.current.theory).find((one) => one.id === last);
          const tab = ref.current.picture?.tabs.find((one) => one.id === last);
          const id = note?.id ?? tab?.id ?? oneNode();
          if (id !== undefined) setMap({ renaming: id });
        }
      : undefined,
  );
  useHandle(
    'configuration-make',
    some
      ? () => {
          const { theory, run } = ref.current;
          const made = run(makeConfiguration, { ids: belongingTo(theory, chosenOrFocused()) });
          if (!isRefusal(made)) showMade(made);
        }
      : undefined,
  );
  useHandle('concept-tie', any ? () => void ref.current.run(tieConcept, { ids: nodesChosen() }) : undefined);
  useHandle(
    'role-next',
    some
      ? () => {
          const id = oneNode();
          const { theory, picture, camera } = ref.current;
          const role = id === undefined ? undefined : nextRole(theory, id);
          if (role === undefined) return;
          showRecords([role]);
          if (picture) setTimeout(() => focusPiece(role, picture, camera), 0);
        }
      : undefined,
  );
  useHandle(
    'group-make',
    several
      ? () => {
          const made = ref.current.run(makeGroup, { ids: chosenOrFocused() });
          if (!isRefusal(made)) nameMade(made);
        }
      : undefined,
  );
  useHandle(
    'group-dissolve',
    grouped ? () => void ref.current.run(dissolveGroups, { ids: groupsMeant() }) : undefined,
  );
  useHandle(
    'exclude',
    some
      ? () => {
          const ids = nodesChosen();
          const { picture, run } = ref.current;
          const first = ids[0];
          const next = picture && first !== undefined ? nextAfter(picture, first, new Set(ids)) : undefined;
          if (!isRefusal(run(excludeNode, { ids, degree: 'deliberate' })) && next !== undefined)
            focusLater(next);
        }
      : undefined,
  );
  useHandle('include', any ? () => void ref.current.run(includeNode, { ids: nodesChosen() }) : undefined);
  useHandle(
    'draw-link',
    some
      ? () => {
          const from = oneNode();
          if (from !== undefined) drawing.startByKeys(from);
        }
      : undefined,
  );
  useHandle(
    'moderate',
    some
      ? () => {
          const [target] = chosenOrFocused().slice(-1);
          if (target !== undefined) listContextsFor(ref, target);
        }
      : undefined,
  );

  useHandle('arrange', () => {
    void ref.current.arrange().then(({ places }) => ref.current.run(keepOrder, { places }));
  });
  useHandle('unpin', some ? () => void ref.current.run(unpin, { ids: nodesChosen() }) : undefined);
  useHandle(
    'align',
    any
      ? () => void ref.current.run(alignNodes, { ids: nodesChosen(), places: ref.current.orderNow().places })
      : undefined,
  );
  useHandle('move-up', some ? () => moveBy(ref, -1, oneNode(), focusLater) : undefined);
  useHandle('move-down', some ? () => moveBy(ref, 1, oneNode(), focusLater) : undefined);

  useHandle('select-all', () => {
    const { picture } = ref.current;
    if (picture) select(picture.boxes.flatMap((box) => box.members ?? [box.id]));
  });
  useHandle('select-none', any ? () => select([]) : undefined);
  useHandle(
    'inspect',
    some
      ? () => {
          const ids = chosenOrFocused();
          if (!useWindow.getState().selection.some((id) => ids.includes(id))) select(ids);
          toggleDock('right', true);
        }
      : undefined,
  );
  useHandle('fit', () => ref.current.camera?.fit());
  useHandle('zoom-in', () => ref.current.camera?.zoomBy(1.2));
  useHandle('zoom-out', () => ref.current.camera?.zoomBy(1 / 1.2));
  useHandle('level-overview', () => setLevel('overview'));
  useHandle('level-map', () => setLevel('map'));
  useHandle('level-reading', () => setLevel('reading'));
  useHandle('tray', () => setMap({ trayOpen: !mapNow().trayOpen }));
}

/** Moves a node one place up or down among those of its lane. */
function moveBy(
  ref: MapRef,
  direction: 1 | -1,
  id: string | undefined,
  focusLater: (id: string) => void,
): void {
  const { picture, orderNow, run } = ref.current;
  const box = picture?.boxes.find((one) => one.id === id);
  if (!picture || !box || id === undefined) return;
  const lane = picture.boxes.filter((one) => one.lane === box.lane).toSorted((a, b) => a.y - b.y);
  const at = lane.indexOf(box);
  const { places } = orderNow();
  const past = lane[at + direction];
  const beyond = lane[at + 2 * direction];
  const near = past && places[past.id];
  if (near === undefined) return;
  const far = (beyond && places[beyond.id]) ?? near + direction;
  run(moveNode, { id, order: (near + far) / 2, places });
  focusLater(id);
}
