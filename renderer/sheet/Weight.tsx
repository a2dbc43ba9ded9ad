import type { KeyboardEvent, MouseEvent } from 'react';
import { sheetWords } from '../../shared/text/sheet.ts';
import { useSay } from '../state/language.ts';

export interface WeightProps {
  readonly label: string;
  /** 0 to 3; undefined while nothing is stated. */
  readonly value: number | undefined;
  /** Three boxes, or a bar as wide as its plusses. */
  readonly look: 'boxes' | 'bar';
  readonly onWeight: (weight: number | undefined) => void;
  readonly onFocus?: () => void;
}

const steps = [1, 2, 3] as const;

/** How much, from 0 to 3, or not stated: arrows and digits set it, Delete takes it back, a press on a box sets that many. */
export function Weight({ label, value, look, onWeight, onFocus }: WeightProps) {
  const say = useSay();
  const said =
    value === undefined
      ? say(sheetWords.notStated)
      : value === 0
        ? say(sheetWords.weightNone)
        : say(sheetWords.weightOf, { n: value });
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = weightAfter(event.key, value);
    if (next === 'same') return;
    event.preventDefault();
    onWeight(next);
  };
  const onClick = (event: MouseEvent<HTMLElement>): void => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const box = Math.min(3, Math.max(1, Math.ceil(((event.clientX - left) / width) * 3)));
    onWeight(box === value ? box - 1 : box);
  };
  return (
    <div
      // A range input has no value for *not stated*.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="slider"
      tabIndex={0}
      className={`rw-weight rw-weight--${look}`}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={3}
      aria-valuenow={value ?? 0}
      aria-valuetext={said}
      title={say(sheetWords.weightKeys)}
      data-value={value}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onFocus={onFocus}
    >
      {look === 'boxes' ? (
        steps.map((step) => <span key={step} data-on={(value ?? 0) >= step || undefined} />)
      ) : value === undefined ? (
        <span className="rw-weight__none">{say(sheetWords.notStated)}</span>
      ) : value === 0 ? (
        <span className="rw-weight__none">—</span>
      ) : (
        <span className="rw-weight__bar" aria-hidden>
          {'+'.repeat(value)}
        </span>
      )}
    </div>
  );
}

/** What a key makes of a weight. */
function weightAfter(key: string, value: number | undefined): number | undefined | 'same' {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return value === undefined ? 1 : Math.min(3, value + 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return value === undefined ? 0 : Math.max(0, value - 1);
    case '0':
    case '1':
    case '2':
    case '3':
      return Number(key);
    case 'Delete':
    case 'Backspace':
      return undefined;
    default:
      return 'same';
  }
}
