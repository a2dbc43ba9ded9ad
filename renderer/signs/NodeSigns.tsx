import { emphasisWords, kindWords } from '../../shared/text/domain.ts';
import { sampleNames, signsWords } from '../../shared/text/signs.ts';
import type { Words } from '../../shared/text/words.ts';
import type { Emphasis, NodeKind, Severity } from '../../shared/theory/words.ts';
import { useSay } from '../state/language.ts';
import { NodeSample, TabSample, type SampleState } from './NodeSample.tsx';
import { sampleBox, sampleTab } from './samples.ts';

interface Row {
  readonly kind: NodeKind;
  readonly generic?: true;
  readonly severity: Severity;
}

const rows: readonly Row[] = [
  { kind: 'problem', severity: 'error' },
  { kind: 'instrument', severity: 'warning' },
  { kind: 'connection', severity: 'hint' },
  { kind: 'mechanism', severity: 'error' },
  { kind: 'subgoal', severity: 'warning' },
  { kind: 'subgoal', generic: true, severity: 'hint' },
  { kind: 'endgoal', severity: 'error' },
  { kind: 'context', severity: 'warning' },
];

interface Column {
  readonly words: Words;
  readonly emphasis?: Emphasis;
  readonly state?: SampleState;
  readonly finding?: 'own' | 'waived';
}

const columns: readonly Column[] = [
  { words: emphasisWords[0], emphasis: 0 },
  { words: emphasisWords[1], emphasis: 1 },
  { words: emphasisWords[2], emphasis: 2 },
  { words: signsWords.hover, state: 'hover' },
  { words: signsWords.keyboard, state: 'keyboard' },
  { words: signsWords.chosen, state: 'chosen' },
  { words: signsWords.drained, state: 'drained' },
  { words: signsWords.finding, finding: 'own' },
  { words: signsWords.waived, finding: 'waived' },
];

/** Every kind in every state: shape, emphasis, the three rings, drained, and with a finding. */
export function NodeSigns() {
  const say = useSay();
  return (
    <table className="rw-signs__nodes">
      <thead>
        <tr>
          <th scope="col">
            <span className="rw-hidden">{say(signsWords.kind)}</span>
          </th>
          {columns.map(({ words }) => (
            <th key={words.nl} scope="col">
              {say(words)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.kind} ${row.severity}`}>
            <th scope="row">{say(row.generic ? signsWords.generic : kindWords[row.kind])}</th>
            {columns.map((column) => (
              <td key={column.words.nl}>{sampleOf(row, column, say)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A context has no emphasis of its own, and the end goal is always strong. */
function sampleOf(row: Row, column: Column, say: ReturnType<typeof useSay>) {
  const { kind } = row;
  const { emphasis, state = 'rest' } = column;
  if ((kind === 'context' || kind === 'endgoal') && (emphasis === 0 || emphasis === 1)) return null;
  const finding = column.finding === 'own' ? row.severity : column.finding;
  const name = say(sampleNames[row.generic ? 'generic' : kind]);
  if (kind === 'context')
    return <TabSample tab={sampleTab('hinders', '-', name, 100)} state={state} finding={finding} />;
  const generic = row.generic ? { generic: true } : {};
  return (
    <NodeSample
      box={sampleBox(kind, name, { emphasis: emphasis ?? 1, ...generic })}
      state={state}
      finding={finding}
    />
  );
}
