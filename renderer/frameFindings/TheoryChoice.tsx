import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { DialogTrigger } from 'react-aria-components';
import type { TheorySummary } from '../../shared/api/shapes.ts';
import { plain } from '../../shared/frame/palette.ts';
import { frameFindingWords } from '../../shared/text/frameFindings.ts';
import { shellWords } from '../../shared/text/shell.ts';
import { useSay, useText } from '../state/language.ts';
import { Button } from '../ui/Button.tsx';
import { Check } from '../ui/Check.tsx';
import { Popover } from '../ui/Popover.tsx';
import { SearchField } from '../ui/SearchField.tsx';

export interface TheoryChoiceProps {
  readonly theories: readonly TheorySummary[];
  /** Ids of the theories that are read; undefined for all. */
  readonly chosen: ReadonlySet<string> | undefined;
  readonly onChange: (chosen: ReadonlySet<string> | undefined) => void;
}

/** Which theories are read: all, or those that are ticked in a list that can be searched. */
export function TheoryChoice({ theories, chosen, onChange }: TheoryChoiceProps) {
  const say = useSay();
  const text = useText();
  const [query, setQuery] = useState('');
  const isChosen = (id: string): boolean => chosen?.has(id) ?? true;
  const count = theories.filter(({ id }) => isChosen(id)).length;
  const shown = theories.filter(({ title }) => plain(text(title)).includes(plain(query.trim())));
  const choose = (id: string, on: boolean): void => {
    const next = new Set(theories.map((theory) => theory.id).filter(isChosen));
    if (on) next.add(id);
    else next.delete(id);
    onChange(next.size === theories.length ? undefined : next);
  };
  return (
    <DialogTrigger>
      <Button>
        {say(frameFindingWords.choiceNow, { n: count, all: theories.length })}
        <ChevronDown size={14} aria-hidden className="rw-theory-choice__sign" />
      </Button>
      <Popover label={say(frameFindingWords.choice)} placement="bottom start">
        <div className="rw-theory-choice">
          <SearchField
            label={say(frameFindingWords.findTheory)}
            clearLabel={say(shellWords.clear)}
            value={query}
            onChange={setQuery}
          />
          <div className="rw-theory-choice__all">
            <Button look="link" onPress={() => onChange(undefined)}>
              {say(frameFindingWords.all)}
            </Button>
            <Button look="link" onPress={() => onChange(new Set())}>
              {say(frameFindingWords.none)}
            </Button>
          </div>
          <ul className="rw-theory-choice__list">
            {shown.map(({ id, title }) => (
              <li key={id}>
                <Check isSelected={isChosen(id)} onChange={(on) => choose(id, on)}>
                  {text(title)}
                </Check>
              </li>
            ))}
          </ul>
          {shown.length === 0 && <output>{say(shellWords.paletteNothing)}</output>}
        </div>
      </Popover>
    </DialogTrigger>
  );
}
