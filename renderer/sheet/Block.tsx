import { Plus } from 'lucide-react';
import { useEffect, useId, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { addNameWords, moreCount, sheetWords } from '../../shared/text/sheet.ts';
import type { NodeKind } from '../../shared/theory/words.ts';
import { useSay } from '../state/language.ts';
import { Button } from '../ui/Button.tsx';
import { KindSign } from '../ui/signs/KindSign.tsx';
import { NameField } from './NameField.tsx';
import { useNameIt } from './useSheetEdit.ts';

export interface BlockProps {
  readonly step: number;
  readonly title: string;
  readonly question: string;
  /** The kinds of which something can be named here. */
  readonly adds?: readonly NodeKind[];
  readonly children: ReactNode;
}

/** One of the six steps on the sheet: its number, its name, the question that it answers, and what can be named there. */
export function Block({ step, title, question, adds = [], children }: BlockProps) {
  const say = useSay();
  const id = useId();
  const nameIt = useNameIt();
  const [adding, setAdding] = useState<NodeKind>();
  return (
    <section className="rw-sheet__block" aria-labelledby={id} data-step={step}>
      <div className="rw-sheet__heading">
        <h2 id={id}>
          <span className="rw-sheet__number">{step}</span> {title}
        </h2>
        <span className="rw-sheet__question">{question}</span>
        <span className="rw-sheet__adds">
          {adds.map((kind) => (
            <button
              key={kind}
              type="button"
              className="rw-sheet__add"
              aria-label={say(addNameWords[kind])}
              title={say(addNameWords[kind])}
              aria-expanded={adding === kind}
              onClick={() => setAdding(adding === kind ? undefined : kind)}
            >
              <Plus size={13} aria-hidden />
              <KindSign kind={kind} />
            </button>
          ))}
        </span>
      </div>
      {adding && (
        <div className="rw-sheet__naming">
          <NameField
            key={adding}
            label={say(addNameWords[adding])}
            kinds={[adding]}
            takesFocus
            onName={(words) => nameIt([adding], words) !== undefined}
            onClose={() => setAdding(undefined)}
          />
        </div>
      )}
      {children}
    </section>
  );
}

export interface ManyProps<T> {
  readonly items: readonly T[];
  /** How many show at first. */
  readonly most: number;
  readonly children: (shown: readonly T[]) => ReactNode;
}

/** A list that may be too long for the sheet: its first ones, and the rest when asked for. */
export function Many<T>({ items, most, children }: ManyProps<T>) {
  const say = useSay();
  const [all, setAll] = useState(false);
  // Paper cannot be asked for more.
  useEffect(() => {
    const showAll = (): void => flushSync(() => setAll(true));
    addEventListener('beforeprint', showAll);
    return () => removeEventListener('beforeprint', showAll);
  }, []);
  if (items.length === 0) return <p className="rw-sheet__none">{say(sheetWords.none)}</p>;
  const over = items.length - most;
  return (
    <>
      {children(all || over <= 1 ? items : items.slice(0, most))}
      {over > 1 && (
        <Button look="quiet" onPress={() => setAll(!all)} aria-expanded={all}>
          {all ? say(sheetWords.less) : say(moreCount, { n: over })}
        </Button>
      )}
    </>
  );
}
