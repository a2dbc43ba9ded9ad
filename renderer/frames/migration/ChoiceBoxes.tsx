import type { CodeMove } from '../../../shared/frame/migrationShapes.ts';
import { migrationWords } from '../../../shared/text/migration.ts';
import { useSay, useText } from '../../state/language.ts';
import { Check } from '../../ui/Check.tsx';

export interface ChoiceBoxesProps {
  /** What is asked, before the boxes. */
  readonly label: string;
  readonly options: CodeMove['options'];
  /** What was chosen; undefined while nothing is, an empty list for none of them. */
  readonly value: readonly string[] | undefined;
  readonly onChange: (value: readonly string[] | undefined) => void;
}

/** What a code becomes: one of its successors, several, or none on purpose. */
export function ChoiceBoxes({ label, options, value, onChange }: ChoiceBoxesProps) {
  const say = useSay();
  const text = useText();
  return (
    <fieldset className="rw-choice">
      <legend>{label}</legend>
      {options.map(({ code, label: words }) => (
        <Check
          key={code}
          isSelected={value?.includes(code) ?? false}
          onChange={(on) => {
            const rest = (value ?? []).filter((one) => one !== code);
            const next = on ? [...rest, code] : rest;
            onChange(next.length > 0 ? next : undefined);
          }}
        >
          {`${code} ${text(words)}`}
        </Check>
      ))}
      <Check isSelected={value?.length === 0} onChange={(on) => onChange(on ? [] : undefined)}>
        {say(migrationWords.noneOfThese)}
      </Check>
    </fieldset>
  );
}
