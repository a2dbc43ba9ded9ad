import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import './controls.css';

export interface Segment<V extends string> {
  readonly value: V;
  readonly words: ReactNode;
  /** Needed where `words` is a sign or an icon. */
  readonly label?: string;
}

export interface SegmentedChoiceProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly segments: readonly Segment<V>[];
  readonly onChange: (value: V) => void;
  readonly isDisabled?: boolean;
}

/** One choice out of a few, all in sight. Arrow keys walk, Space chooses; one is always chosen. */
export function SegmentedChoice<V extends string>({
  label,
  value,
  segments,
  onChange,
  isDisabled = false,
}: SegmentedChoiceProps<V>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className="rw-segments"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      isDisabled={isDisabled}
      onSelectionChange={(keys) => {
        const chosen = segments.find((segment) => keys.has(segment.value));
        if (chosen && chosen.value !== value) onChange(chosen.value);
      }}
    >
      {segments.map((segment) => (
        <ToggleButton
          key={segment.value}
          id={segment.value}
          className="rw-segments__segment"
          {...(segment.label ? { 'aria-label': segment.label } : {})}
        >
          {segment.words}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
