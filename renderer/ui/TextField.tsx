import type { Ref } from 'react';
import { FieldError, Input, Label, Text, TextField as AriaTextField } from 'react-aria-components';
import { TextArea as AriaTextArea, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components';
import { passKeysOn } from './passKeysOn.ts';
import './controls.css';

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'children' | 'className'> {
  readonly label: string;
  /** Says the label to screen readers only. */
  readonly hideLabel?: boolean;
  readonly hint?: string;
  /** What does not go and then what does; shown and announced. */
  readonly refusal?: string | undefined;
  readonly placeholder?: string;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A line of text with its label. Controlled by `value` and `onChange`, which gets the text. */
export function TextField({
  label,
  hideLabel,
  hint,
  refusal,
  placeholder,
  ref,
  onKeyDown,
  ...rest
}: TextFieldProps) {
  return (
    <AriaTextField
      {...rest}
      {...passKeysOn(onKeyDown)}
      isInvalid={refusal !== undefined}
      className="rw-field"
    >
      <Label className={hideLabel ? 'rw-hidden' : 'rw-field__label'}>{label}</Label>
      <Input
        className="rw-field__input"
        {...(ref ? { ref } : {})}
        {...(placeholder ? { placeholder } : {})}
      />
      {hint && (
        <Text slot="description" className="rw-field__hint">
          {hint}
        </Text>
      )}
      <FieldError className="rw-field__refusal">{refusal}</FieldError>
    </AriaTextField>
  );
}

export interface TextAreaProps extends Omit<AriaTextFieldProps, 'children' | 'className'> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly hint?: string;
  readonly rows?: number;
  /** What does not go and then what does; shown and announced. */
  readonly refusal?: string | undefined;
  readonly placeholder?: string;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** Some lines of text with their label; grows with its text up to a third of the window. */
export function TextArea({
  label,
  hideLabel,
  hint,
  rows = 3,
  refusal,
  placeholder,
  ref,
  onKeyDown,
  ...rest
}: TextAreaProps) {
  return (
    <AriaTextField
      {...rest}
      {...passKeysOn(onKeyDown)}
      isInvalid={refusal !== undefined}
      className="rw-field"
    >
      <Label className={hideLabel ? 'rw-hidden' : 'rw-field__label'}>{label}</Label>
      <AriaTextArea
        className="rw-field__input rw-field__input--area"
        rows={rows}
        {...(ref ? { ref } : {})}
        {...(placeholder ? { placeholder } : {})}
      />
      {hint && (
        <Text slot="description" className="rw-field__hint">
          {hint}
        </Text>
      )}
      <FieldError className="rw-field__refusal">{refusal}</FieldError>
    </AriaTextField>
  );
}
