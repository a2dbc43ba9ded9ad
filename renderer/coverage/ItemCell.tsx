import { Plus } from 'lucide-react';
import type { CoverageItem } from '../../shared/comparison/coverage.ts';
import { coverageWords, stateWords } from '../../shared/text/coverage.ts';
import { nodeAt } from '../../shared/theory/theory.ts';
import { useSay, useText } from '../state/language.ts';
import { useSession } from '../state/session.ts';
import { showRecords } from '../state/window.ts';
import { StateSign } from './StateSign.tsx';

export interface ItemCellProps {
  readonly item: CoverageItem;
  /** Names its button among those of the table. */
  readonly stop: string;
  readonly onAdd: () => void;
}

/** One item with what the theory does with it: named, it leads to its nodes in the map; not named, it can be added. */
export function ItemCell({ item, stop, onAdd }: ItemCellProps) {
  const say = useSay();
  const text = useText();
  const session = useSession();
  const name = text(item.label);
  const silent = item.nodes.length === 0;
  const notes = [
    ...(item.analogous ? [say(coverageWords.analogous)] : []),
    ...(item.twins.length > 0 ? [say(coverageWords.sameAs, { codes: item.twins.join(', ') })] : []),
  ];
  const looseTitles = item.loose.map((id) => text(nodeAt(session.getState().theory, id)?.title)).join('; ');
  return (
    <li className="rw-coverage__item" data-state={item.state} data-code={item.code}>
      <StateSign state={item.state} />
      <div className="rw-coverage__words">
        {silent ? (
          <span className="rw-coverage__name">{name}</span>
        ) : (
          <button
            type="button"
            className="rw-coverage__name rw-coverage__show"
            data-stop={stop}
            title={say(coverageWords.show)}
            onClick={() => showRecords(item.nodes)}
          >
            {name}
          </button>
        )}
        <span className="rw-coverage__state">
          {[item.code, say(stateWords[item.state]), ...notes].join(' · ')}
        </span>
        {item.loose.length > 0 && (
          <button
            type="button"
            className="rw-coverage__loose"
            data-stop={`${stop} loose`}
            onClick={() => showRecords(item.loose)}
          >
            {say(coverageWords.looseFits, { titles: looseTitles })}
          </button>
        )}
      </div>
      {silent && (
        <button
          type="button"
          className="rw-coverage__add"
          data-stop={stop}
          aria-label={say(coverageWords.addItem, { name })}
          title={say(coverageWords.addItem, { name })}
          onClick={onAdd}
        >
          <Plus size={14} aria-hidden />
        </button>
      )}
    </li>
  );
}
