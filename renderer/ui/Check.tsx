import { Check as CheckMark } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';
import './controls.css';

export interface CheckProps {
  readonly isSelected: boolean;
  readonly onChange: (selected: boolean) => void;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}

/** A box to tick, with its words. */
export function Check({ isSelected, onChange, isDisabled = false, children }: CheckProps) {
  return (
    <Checkbox className="rw-check" isSelected={isSelected} onChange={onChange} isDisabled={isDisabled}>
      <span className="rw-check__box">{isSelected && <CheckMark size={12} aria-hidden />}</span>
      <span>{children}</span>
    </Checkbox>
  );
}
