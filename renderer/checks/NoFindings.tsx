import type { ReactNode } from 'react';
import { checksWords } from '../../shared/text/checks.ts';
import type { Words } from '../../shared/text/words.ts';
import { nodesOf } from '../../shared/theory/theory.ts';
import { useSay } from '../state/language.ts';
import { useTheory } from '../state/session.ts';
import { openView, useWindow } from '../state/window.ts';
import { Button } from '../ui/Button.tsx';
import { FindingGlyph } from '../ui/FindingGlyph.tsx';
import { filterOff } from './checksState.ts';

/** What stands where the list would, when it is empty: nothing to check yet, nothing found, or nothing left by the filter. */
export function NoFindings({ isFiltered }: { readonly isFiltered: boolean }) {
  const say = useSay();
  const isEmpty = useTheory((theory) => nodesOf(theory).length === 0);
  const view = useWindow((state) => state.view);
  if (isFiltered) {
    return (
      <Empty title={checksWords.filteredTitle}>
        <Button look="link" onPress={filterOff}>
          {say(checksWords.filterOff)}
        </Button>
      </Empty>
    );
  }
  if (!isEmpty) return <Empty title={checksWords.noneTitle} text={checksWords.none} isGood />;
  return (
    <Empty title={checksWords.nothingYetTitle} text={checksWords.nothingYet}>
      {view !== 'map' && (
        <Button look="link" onPress={() => openView('map')}>
          {say(checksWords.goToMap)}
        </Button>
      )}
    </Empty>
  );
}

interface EmptyProps {
  readonly title: Words;
  readonly text?: Words;
  readonly isGood?: boolean;
  readonly children?: ReactNode;
}

function Empty({ title, text, isGood = false, children }: EmptyProps) {
  const say = useSay();
  return (
    <div className="rw-no-findings">
      <p className="rw-no-findings__title">
        {isGood && <FindingGlyph severity="waived" size={15} />}
        {say(title)}
      </p>
      {text && <p>{say(text)}</p>}
      {children}
    </div>
  );
}
