import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import type { NodeKind } from '../../shared/theory/words.ts';
import { NameField } from '../sheet/NameField.tsx';

export interface TieRowProps {
  /** What the field is asked of; nothing for a field that stands on its own. */
  readonly head?: ReactNode;
  /** What the theory holds for it. */
  readonly held: readonly ReactElement[];
  readonly label: string;
  readonly kinds: readonly NodeKind[];
  readonly onName: (words: string, left: boolean) => boolean;
}

/** One question of a step: what it is about, what the theory holds, and a field for more. */
export function TieRow({ head, held, label, kinds, onName }: TieRowProps) {
  return (
    <li className="rw-guide__row">
      {head}
      {held.length > 0 && <ul className="rw-guide__held">{held}</ul>}
      <NameField label={label} kinds={kinds} onName={onName} />
    </li>
  );
}

/** Enter in an empty field goes to the next field of the step, and behind the last one on to the next step. */
export function walkFields(event: KeyboardEvent<HTMLElement>, onLast: () => void): void {
  const { target } = event;
  if (event.key !== 'Enter' || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
  if (!(target instanceof HTMLInputElement) || target.value.trim() !== '') return;
  event.preventDefault();
  const fields = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[list]')];
  const next = fields[fields.indexOf(target) + 1];
  if (next) next.focus();
  else onLast();
}
