import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import { Button, Input, Label, SearchField as AriaSearchField } from 'react-aria-components';
import type { SearchFieldProps as AriaSearchFieldProps } from 'react-aria-components';
import { passKeysOn } from './passKeysOn.ts';
import './controls.css';

export interface SearchFieldProps extends Omit<AriaSearchFieldProps, 'children' | 'className'> {
  readonly label: string;
  /** What the button that empties the field says. */
  readonly clearLabel: string;
  readonly placeholder?: string;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A field to search or filter with; Esc empties it. */
export function SearchField({ label, clearLabel, placeholder, ref, onKeyDown, ...rest }: SearchFieldProps) {
  return (
    <AriaSearchField {...rest} {...passKeysOn(onKeyDown)} className="rw-search">
      <Label className="rw-hidden">{label}</Label>
      <Search size={14} aria-hidden className="rw-search__icon" />
      <Input className="rw-search__input" {...(ref ? { ref } : {})} placeholder={placeholder ?? label} />
      <Button className="rw-search__clear" aria-label={clearLabel}>
        <X size={12} aria-hidden />
      </Button>
    </AriaSearchField>
  );
}
