import { X } from 'lucide-react';
import { basisWords, emphasisWords } from '../../shared/text/domain.ts';
import { columnWords, tableCounts, tableWords } from '../../shared/text/table.ts';
import { includeNode } from '../../shared/theory/commands/edit.ts';
import { saySeveral } from '../../shared/theory/commands/several.ts';
import { nodeAt } from '../../shared/theory/theory.ts';
import { bases } from '../../shared/theory/words.ts';
import { useChoose } from '../inspector/useEdit.ts';
import { useSay } from '../state/language.ts';
import { useTheory } from '../state/session.ts';
import { focusChain, openView, select, useWindow } from '../state/window.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { MenuButton } from '../ui/Menu.tsx';
import { setTable } from './tableState.ts';
import { useRowActions } from './useRowActions.ts';

/** What can be done with all chosen rows at once; each is one step that can be undone. */
export function BulkBar() {
  const say = useSay();
  const choose = useChoose();
  const theory = useTheory((whole) => whole);
  const ids = useWindow((state) => state.selection).filter((id) => theory.records.has(id));
  const actions = useRowActions();
  if (ids.length === 0) return null;
  const nodes = ids.flatMap((id) => nodeAt(theory, id) ?? []);
  const nodeIds = nodes.map(({ id }) => id);
  return (
    <div className="rw-table__bulk" role="toolbar" aria-label={say(tableWords.bulkBar)}>
      <span className="rw-table__chosen">{say(tableCounts.chosen, { n: ids.length })}</span>
      <MenuButton
        label={say(columnWords.emphasis)}
        entries={([0, 1, 2] as const).map((emphasis) => ({
          id: String(emphasis),
          words: say(emphasisWords[emphasis]),
          run: () => choose(saySeveral, { ids, change: { emphasis } }),
        }))}
      >
        <Button look="quiet">{say(columnWords.emphasis)}</Button>
      </MenuButton>
      <MenuButton
        label={say(columnWords.basis)}
        entries={bases.map((basis) => ({
          id: basis,
          words: say(basisWords[basis]),
          run: () => choose(saySeveral, { ids, change: { basis } }),
        }))}
      >
        <Button look="quiet">{say(columnWords.basis)}</Button>
      </MenuButton>
      {nodes.length > 0 && (
        <Button look="quiet" onPress={() => setTable({ ask: { what: 'code', ids: nodeIds } })}>
          {say(tableWords.coding)}
        </Button>
      )}
      {nodes.some((node) => !node.excluded) && (
        <Button look="quiet" onPress={() => setTable({ ask: { what: 'exclude', ids: nodeIds } })}>
          {say(tableWords.exclude)}
        </Button>
      )}
      {nodes.some((node) => node.excluded) && (
        <Button look="quiet" onPress={() => choose(includeNode, { ids: nodeIds })}>
          {say(tableWords.include)}
        </Button>
      )}
      <Button
        look="quiet"
        onPress={() => {
          focusChain(ids);
          openView('map');
        }}
      >
        {say(tableWords.focus)}
      </Button>
      <Button look="quiet" onPress={() => actions.remove(undefined)}>
        {say(tableWords.remove)}
      </Button>
      <span className="rw-table__step">{say(tableWords.oneStep)}</span>
      <IconButton label={say(tableWords.letGo)} onPress={() => select([])}>
        <X size={14} aria-hidden />
      </IconButton>
    </div>
  );
}
