import { useMemo } from 'react';
import { mapWords } from '../../shared/text/map.ts';
import { inLanguage, say } from '../../shared/text/words.ts';
import { newNodeNames } from '../../shared/text/palette.ts';
import type { Text, TheoryNode } from '../../shared/theory/records.ts';
import { renameNode } from '../../shared/theory/commands/edit.ts';
import { nodeAt } from '../../shared/theory/theory.ts';
import { select, setLevel, showRecords, toggleDock, toggleSelected, useWindow } from '../state/window.ts';
import type { MapActions } from './actions.ts';
import { focusPiece } from './focusPiece.ts';
import { listLinks } from './lists.ts';
import type { MapRef } from './mapContext.ts';
import { mapNow, setMap } from './mapState.ts';
import { menuFor } from './menus.ts';
import type { DrawingGestures } from './useDrawing.ts';

/** The actions of the map's pieces; made once. */
export function useActionsOf(ref: MapRef, drawing: DrawingGestures): MapActions {
  return useMemo(
    (): MapActions => ({
      press: (id, { add }) => {
        const box = ref.current.picture?.boxes.find((one) => one.id === id);
        if (box?.members) {
          // A block of the overview stands for its nodes: pressing it goes and looks at them.
          setLevel('map');
          showRecords(box.members);
          return;
        }
        setMap({ focus: id });
        if (add) toggleSelected(id);
        else select([id]);
      },
      pressBundle: (ids, at) => listLinks(ref, say(ref.current.language, mapWords.bundle), ids, at),
      startDrawing: drawing.startByPointer,
      startRenaming: (id) => {
        if (nodeAt(ref.current.theory, id)) setMap({ renaming: id });
      },
      rename: (id, words) => {
        const { theory, language, run, picture, camera } = ref.current;
        const node = nodeAt(theory, id);
        // A context has its name written on one of the tabs that it stands with.
        const piece = mapNow().renaming ?? id;
        setMap({ renaming: undefined });
        const title = words?.trim();
        if (node && title && title !== inLanguage(language, node.title))
          run(renameNode, { id, title: { ...withoutDefault(node), [language]: title }, onMap: true });
        if (node && picture) setTimeout(() => focusPiece(piece, picture, camera), 0);
      },
      openMenu: (on, at) => {
        const { selection } = useWindow.getState();
        setMap({ pointed: on.kind === 'canvas' ? at : undefined });
        if (on.kind === 'canvas') select([]);
        else if (on.kind === 'note') setMap({ focus: on.id });
        else {
          setMap({ focus: on.id });
          if (!selection.includes(on.id)) select([on.id]);
        }
        // Commands that depend on the choice register a moment after it.
        setTimeout(() => ref.current.openPopup(menuFor(ref, on, at)), 30);
      },
      showFindings: (id) => {
        select([id]);
        toggleDock('right', true);
      },
    }),
    [ref, drawing],
  );
}

/** The names of a node without the one that it got when it was made: a name in one language is no name in the other. */
function withoutDefault({ kind, title }: TheoryNode): Text {
  const { nl, en } = title;
  return {
    ...(nl === undefined || nl === newNodeNames[kind].nl ? {} : { nl }),
    ...(en === undefined || en === newNodeNames[kind].en ? {} : { en }),
  };
}
