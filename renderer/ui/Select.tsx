import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select as AriaSelect } from 'react-aria-components';
import { SelectValue } from 'react-aria-components';
import './controls.css';
import './overlays.css';

export interface Choice<V extends string> {
  readonly value: V;
  readonly words: string;
  readonly icon?: ReactNode;
}

export interface SelectProps<V extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: V;
  readonly choices: readonly Choice<V>[];
  readonly onChange: (value: V) => void;
  readonly isDisabled?: boolean;
}

/** One choice out of a list that opens. */
export function Select<V extends string>({
  label,
  hideLabel,
  value,
  choices,
  onChange,
  isDisabled = false,
}: SelectProps<V>) {
  return (
    <AriaSelect
      className="rw-field rw-select"
      value={value}
      isDisabled={isDisabled}
      onChange={(key) => {
        const choice = choices.find((one) => one.value === key);
        if (choice && choice.value !== value) onChange(choice.value);
      }}
    >
      <Label className={hideLabel ? 'rw-hidden' : 'rw-field__label'}>{label}</Label>
      <Button className="rw-select__button">
        <SelectValue className="rw-select__value" />
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="rw-popover rw-popover--list" offset={4}>
        <ListBox className="rw-menu" items={choices.map((choice) => ({ ...choice, id: choice.value }))}>
          {(choice) => (
            <ListBoxItem id={choice.value} textValue={choice.words} className="rw-menu__item">
              {({ isSelected }) => (
                <>
                  {choice.icon}
                  <span className="rw-menu__words">{choice.words}</span>
                  {isSelected && <Check size={14} aria-hidden />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
