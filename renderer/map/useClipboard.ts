import { isRefusal, type Outcome } from '../../shared/theory/command.ts';
import { remove } from '../../shared/theory/commands/remove.ts';
import { duplicate, pasteFragment } from '../../shared/theory/commands/clipboard.ts';
import { copyFragment, fragmentType, readFragment } from '../../shared/theory/fragment.ts';
import { nodesOf } from '../../shared/theory/theory.ts';
import { refusalWords } from '../../shared/text/steps.ts';
import { inLanguage } from '../../shared/text/words.ts';
import { useHandle, type CommandCall } from '../state/commands.ts';
import { notify } from '../state/notices.ts';
import { select, useWindow } from '../state/window.ts';
import type { MapRef } from './mapContext.ts';
import { chosenOrFocused } from './useMapCommands.ts';

/** Copy, cut, paste and duplicate: whole parts of a theory as text, so that they cross to another theory or window. */
export function useClipboard(ref: MapRef, focusLater: (id: string) => void): void {
  const any = useWindow((state) => state.selection.length > 0);

  /** What was made comes into sight and has the focus. */
  const show = (outcome: Outcome): void => {
    const first = isRefusal(outcome) ? undefined : outcome.select?.[0];
    if (first !== undefined) focusLater(first);
  };

  const copy = async ({ clipboard }: CommandCall): Promise<boolean> => {
    const { theory, language } = ref.current;
    const fragment = copyFragment(theory, chosenOrFocused());
    if (!fragment) {
      notify(refusalWords['nothing-chosen']);
      return false;
    }
    const text = JSON.stringify(fragment);
    if (clipboard) {
      clipboard.setData(fragmentType, text);
      const titles = nodesOf(theory)
        .filter((node) => fragment.records.some((record) => record.id === node.id))
        .map((node) => inLanguage(language, node.title));
      clipboard.setData('text/plain', titles.join('\n'));
      return true;
    }
    // From a menu the clipboard takes text only; the map reads its own form in that too.
    await navigator.clipboard.writeText(text);
    return true;
  };

  useHandle(
    'copy',
    any ? (call) => void copy(call).catch(() => notify(refusalWords['nothing-chosen'])) : undefined,
  );
  useHandle(
    'cut',
    any
      ? (call) => {
          const ids = chosenOrFocused();
          void copy(call)
            .then((done) => {
              if (!done) return;
              ref.current.run(remove, { ids });
              select([]);
            })
            .catch(() => notify(refusalWords['nothing-chosen']));
        }
      : undefined,
  );
  useHandle('paste', ({ clipboard }) => {
    const take = (text: string): void => {
      const fragment = readFragment(text);
      if (fragment) show(ref.current.run(pasteFragment, { fragment, kept: ref.current.orderNow().places }));
      else notify(refusalWords['nothing-to-paste']);
    };
    if (clipboard) take(clipboard.getData(fragmentType) || clipboard.getData('text/plain'));
    else navigator.clipboard.readText().then(take, () => notify(refusalWords['nothing-to-paste']));
  });
  useHandle(
    'duplicate',
    any
      ? () => void ref.current.run(duplicate, { ids: chosenOrFocused(), kept: ref.current.orderNow().places })
      : undefined,
  );
}
