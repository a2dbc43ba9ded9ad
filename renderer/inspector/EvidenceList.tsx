import { Check, Minus, Pencil, Trash2, X } from 'lucide-react';
import { useRef, useState, type Ref } from 'react';
import {
  countWords,
  evidenceStanceWords,
  inspectorWords,
  standpointWords,
  voiceWords,
} from '../../shared/text/inspector.ts';
import { remove } from '../../shared/theory/commands/remove.ts';
import type { Evidence } from '../../shared/theory/records.ts';
import { evidenceOf } from '../../shared/theory/theory.ts';
import type { NodeKind } from '../../shared/theory/words.ts';
import { useSay, useText } from '../state/language.ts';
import { useTheory } from '../state/session.ts';
import { kindLetter } from '../ui/signs/shapePath.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { EvidenceForm } from './EvidenceForm.tsx';
import { Part } from './Row.tsx';
import { useChoose } from './useEdit.ts';

const glyphs = { supports: Check, contradicts: X, qualifies: Minus } as const;

/** The researcher and the literature speak in grey, everyone else in the colour of what they speak about (look.md 6.3). */
const isOurs = (evidence: Evidence): boolean =>
  evidence.voice?.kind === 'researcher' || evidence.voice?.kind === 'literature';

/** The fragments of sources that are tied to a record: who says it, what it does to it, and where it stands. */
export function EvidenceList({ target, kind }: { readonly target: string; readonly kind: NodeKind }) {
  const say = useSay();
  const theory = useTheory((whole) => whole);
  const [isAdding, setAdding] = useState(false);
  const addButton = useRef<HTMLButtonElement>(null);
  const done = (): void => {
    setAdding(false);
    setTimeout(() => addButton.current?.focus());
  };
  const found = evidenceOf(theory).filter((one) => one.target === target);
  const voices = new Set(
    found.map((one) => `${one.voice?.kind ?? ''} ${JSON.stringify(one.voice?.name ?? '')}`),
  );
  const contradicted = found.some((one) => one.stance === 'contradicts');
  const summary =
    found.length === 0
      ? undefined
      : `${say(countWords.voices, { n: voices.size })}, ${say(
          contradicted ? inspectorWords.contradiction : inspectorWords.noContradiction,
        )}`;
  return (
    <Part title={say(inspectorWords.evidence)} aside={summary}>
      {found.length === 0 ? (
        <p className="rw-inspector__empty">{say(inspectorWords.noEvidence)}</p>
      ) : (
        <ul className="rw-inspector__evidence">
          {found.map((one) => (
            <Fragment key={one.id} evidence={one} kind={kind} />
          ))}
        </ul>
      )}
      {isAdding ? (
        <EvidenceForm target={target} onDone={done} />
      ) : (
        <div>
          <Button look="link" ref={addButton} onPress={() => setAdding(true)}>
            {say(inspectorWords.addEvidence)}
          </Button>
        </div>
      )}
    </Part>
  );
}

interface FragmentProps {
  readonly evidence: Evidence;
  readonly kind: NodeKind;
}

/** One fragment as it reads, or its fields while it is being changed; leaving them gives the focus back to its pencil. */
function Fragment({ evidence, kind }: FragmentProps) {
  const [isChanging, setChanging] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const bar = isOurs(evidence) ? 'var(--rule2)' : `var(--${kindLetter[kind]}-line)`;
  const done = (): void => {
    setChanging(false);
    setTimeout(() => pencil.current?.focus());
  };
  return (
    <li style={{ borderColor: bar }}>
      {isChanging ? (
        <EvidenceForm target={evidence.target} evidence={evidence} onDone={done} />
      ) : (
        <Said evidence={evidence} pencil={pencil} onChange={() => setChanging(true)} />
      )}
    </li>
  );
}

interface SaidProps {
  readonly evidence: Evidence;
  readonly pencil: Ref<HTMLButtonElement>;
  readonly onChange: () => void;
}

function Said({ evidence, pencil, onChange }: SaidProps) {
  const say = useSay();
  const text = useText();
  const choose = useChoose();
  const { quote, voice, stance, standpoint, lines, file, note } = evidence;
  const Glyph = stance && stance in glyphs ? glyphs[stance as keyof typeof glyphs] : undefined;
  const who = text(voice?.name) || (voice ? say(voiceWords[voice.kind]) : '');
  return (
    <>
      {quote ? (
        <blockquote>“{text(quote)}”</blockquote>
      ) : (
        <p className="rw-inspector__empty">{say(inspectorWords.noQuote)}</p>
      )}
      {note && <p>{text(note)}</p>}
      <p className="rw-inspector__said">
        {who && <strong>{who}</strong>}
        {stance && (
          <span>
            {Glyph && <Glyph size={12} aria-hidden />} {say(evidenceStanceWords[stance])}
          </span>
        )}
        {standpoint && <span>{say(standpointWords[standpoint])}</span>}
        <span className="rw-inspector__place">
          {[file, lines && say(inspectorWords.lineShort, { lines })].filter(Boolean).join(', ')}
        </span>
        <IconButton ref={pencil} label={say(inspectorWords.changeEvidence)} onPress={onChange}>
          <Pencil size={12} aria-hidden />
        </IconButton>
        <IconButton
          label={say(inspectorWords.removeEvidence)}
          onPress={() => choose(remove, { ids: [evidence.id] })}
        >
          <Trash2 size={12} aria-hidden />
        </IconButton>
      </p>
    </>
  );
}
