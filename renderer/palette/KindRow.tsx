import { nodeKinds, type NodeKind } from '../../shared/theory/words.ts';
import { kindPluralWords } from '../../shared/text/domain.ts';
import { paletteWords } from '../../shared/text/palette.ts';
import { useSay } from '../state/language.ts';
import { SegmentedChoice } from '../ui/SegmentedChoice.tsx';
import { KindSign } from '../ui/signs/KindSign.tsx';

/** The seven kinds by their signs: which list of the frame is open. */
export function KindRow({
  kind,
  onChange,
}: {
  readonly kind: NodeKind;
  readonly onChange: (kind: NodeKind) => void;
}) {
  const say = useSay();
  return (
    <div className="rw-palette__kinds">
      <SegmentedChoice
        label={say(paletteWords.kinds)}
        value={kind}
        onChange={onChange}
        segments={nodeKinds.map((value) => ({
          value,
          label: say(kindPluralWords[value]),
          words: <KindSign kind={value} emphasis={2} width={20} height={14} />,
        }))}
      />
    </div>
  );
}
