import { inspectorWords } from '../../shared/text/inspector.ts';
import { signWords } from '../../shared/text/domain.ts';
import type { RefusalReason } from '../../shared/theory/command.ts';
import type { Text } from '../../shared/theory/records.ts';
import type { Basis, Modality, Sign } from '../../shared/theory/words.ts';
import { useSay } from '../state/language.ts';
import { SegmentedChoice } from '../ui/SegmentedChoice.tsx';
import { Select } from '../ui/Select.tsx';
import { basisChoices, modalityChoices, signGlyphs, signValues } from './choices.ts';
import { Row } from './Row.tsx';
import { BothWords, Line } from './Words.tsx';

/** How sure something is said. */
export function BasisRow({
  value,
  onChange,
}: {
  readonly value: Basis | undefined;
  readonly onChange: (value: Basis) => void;
}) {
  const say = useSay();
  return (
    <Row label={say(inspectorWords.basis)}>
      <SegmentedChoice<Basis | 'mixed'>
        label={say(inspectorWords.basis)}
        value={value ?? 'mixed'}
        segments={basisChoices(say)}
        onChange={(chosen) => chosen !== 'mixed' && onChange(chosen)}
      />
    </Row>
  );
}

/** Whether it works for, against, both ways, or not at all. */
export function SignRow({
  value,
  onChange,
}: {
  readonly value: Sign | null;
  readonly onChange: (value: Sign | null) => void;
}) {
  const say = useSay();
  return (
    <Row label={say(inspectorWords.sign)}>
      <SegmentedChoice
        label={say(inspectorWords.sign)}
        value={value ?? 'none'}
        segments={signValues.map((sign) => ({
          value: sign,
          label: say(signWords[sign]),
          words: sign === 'none' ? say(inspectorWords.signNone) : signGlyphs[sign],
        }))}
        onChange={(chosen) => onChange(chosen === 'none' ? null : chosen)}
      />
    </Row>
  );
}

/** In which way it is said to be so. */
export function ModalityRow({
  value,
  onChange,
}: {
  readonly value: Modality;
  readonly onChange: (value: Modality) => void;
}) {
  const say = useSay();
  return (
    <Row label={say(inspectorWords.modality)}>
      <Select
        label={say(inspectorWords.modality)}
        hideLabel
        value={value}
        choices={modalityChoices(say)}
        onChange={onChange}
      />
    </Row>
  );
}

export interface SourceFieldsProps {
  readonly record: { readonly note?: Text; readonly source?: string; readonly lines?: string };
  /** Nodes have a description in place of a note. */
  readonly hasNote: boolean;
  readonly onChange: (
    change: {
      readonly note?: Text | undefined;
      readonly source?: string | undefined;
      readonly lines?: string | undefined;
    },
    field: string,
  ) => RefusalReason | undefined;
}

/** A note in both languages, and where in the source it stands. */
export function SourceFields({ record, hasNote, onChange }: SourceFieldsProps) {
  const say = useSay();
  return (
    <>
      {hasNote && (
        <BothWords
          label={say(inspectorWords.note)}
          value={record.note}
          long
          onText={(note, language) => onChange({ note }, `note ${language}`)}
        />
      )}
      <div className="rw-inspector__pair">
        <Line
          label={say(inspectorWords.source)}
          value={record.source ?? ''}
          onWords={(words) => onChange({ source: words || undefined }, 'source')}
        />
        <Line
          label={say(inspectorWords.lines)}
          value={record.lines ?? ''}
          onWords={(words) => onChange({ lines: words || undefined }, 'lines')}
        />
      </div>
    </>
  );
}
