// oxlint-disable jsx-a11y/prefer-tag-over-role -- lines stand at their own height, as those of a table cannot
import { Check, ChevronDown, ChevronRight } from 'lucide-react';
import { memo } from 'react';
import type { Finding } from '../../shared/checks/rule.ts';
import type { OutlineLine } from '../../shared/outline/lines.ts';
import type { OutlineRow } from '../../shared/outline/rows.ts';
import { severityWords } from '../../shared/text/checks.ts';
import { tableWords } from '../../shared/text/table.ts';
import { say, writeNumber } from '../../shared/text/words.ts';
import type { Theory } from '../../shared/theory/theory.ts';
import { nodeAt } from '../../shared/theory/theory.ts';
import { nodeKinds, severities, type Emphasis, type Language } from '../../shared/theory/words.ts';
import { FindingGlyph } from '../ui/FindingGlyph.tsx';
import { KindSign } from '../ui/signs/KindSign.tsx';
import { kindLetter } from '../ui/signs/shapePath.ts';
import type { CellEdit } from './cellEdit.ts';
import { CellEditor, type CellEditorProps } from './CellEditor.tsx';
import { columnWord, columns, missing, nameColumn, type Column } from './columns.ts';
import { cellShort, cellText } from './rowTexts.ts';

interface Common {
  readonly top: number;
  /** Its number in the grid, from 1; the heads are 1. */
  readonly index: number;
  /** The column with the keyboard, or -1. */
  readonly active: number;
  readonly language: Language;
}

export interface GroupLineProps extends Common {
  readonly line: Extract<OutlineLine, { readonly type: 'group' }>;
  readonly words: string;
}

/** The head of a group over its rows. */
export const GroupLine = memo(function GroupLine({
  line,
  words,
  top,
  index,
  active,
  language,
}: GroupLineProps) {
  const Arrow = line.isOpen ? ChevronDown : ChevronRight;
  const kind = nodeKinds.find((one) => line.key === one || line.key === `${one}-generic`);
  return (
    <div
      role="row"
      aria-rowindex={index}
      aria-level={1}
      aria-expanded={line.isOpen}
      className="rw-table__line rw-table__line--group"
      style={{ top }}
      data-line={line.key}
    >
      <div
        role="gridcell"
        aria-colindex={1}
        aria-colspan={columns.length}
        className="rw-table__group"
        tabIndex={active >= 0 ? 0 : -1}
        data-active={active >= 0 || undefined}
        data-column={active >= 0 ? active : nameColumn}
      >
        <Arrow size={14} aria-hidden />
        {kind && <KindSign kind={kind} generic={line.key.endsWith('-generic')} emphasis={1} />}
        <span className="rw-table__words">{words}</span>
        <span className="rw-table__count">{writeNumber(language, line.count)}</span>
      </div>
    </div>
  );
});

export interface RowLineProps extends Common {
  readonly theory: Theory;
  readonly row: OutlineRow;
  readonly level: number;
  readonly isChosen: boolean;
  readonly findings: readonly Finding[] | undefined;
  /** The edit at work in the active cell. */
  readonly edit: Exclude<CellEdit, { readonly by: 'code' }> | undefined;
  readonly onEnd: CellEditorProps['onEnd'];
}

/** A record as a row of cells. */
export const RowLine = memo(function RowLine(props: RowLineProps) {
  const { row, top, index, active, level, isChosen, edit, onEnd, language } = props;
  const letter =
    row.record === 'node' ? kindLetter[nodeKinds.find((kind) => kind === row.kind) ?? 'problem'] : '';
  return (
    <div
      role="row"
      aria-rowindex={index}
      aria-level={level}
      aria-selected={isChosen}
      className={`rw-table__line${isChosen ? ' rw-table__line--chosen' : ''}`}
      style={{ top, ...(letter ? { '--row-ink': `var(--${letter}-ink)` } : {}) }}
      data-line={row.id}
    >
      {columns.map((column, i) => (
        <div
          key={column}
          role={column === 'name' ? 'rowheader' : 'gridcell'}
          aria-colindex={i + 1}
          className={`rw-table__cell rw-table__cell--${column}${row.emphasis === 2 ? ' rw-table__cell--strong' : ''}`}
          tabIndex={active === i ? 0 : -1}
          data-active={active === i || undefined}
          data-column={i}
          {...(column === 'choose' ? { 'aria-label': say(language, tableWords.choose) } : {})}
          title={cellText(props.theory, row, column, language) || undefined}
        >
          {active === i && edit ? (
            <CellEditor
              edit={edit}
              label={say(language, tableWords.edited, {
                column: say(language, columnWord(column)),
                name: row.name,
              })}
              onEnd={onEnd}
            />
          ) : (
            <CellContent {...props} column={column} />
          )}
        </div>
      ))}
    </div>
  );
});

function CellContent(props: RowLineProps & { readonly column: Column }) {
  const { theory, row, column, findings, isChosen, language } = props;
  if (column === 'choose')
    return <span className="rw-table__box">{isChosen && <Check size={12} aria-hidden />}</span>;
  if (column === 'finding') return <FindingCell findings={findings} language={language} />;
  if (column === 'emphasis' && !row.excluded && row.record === 'node')
    return <EmphasisBoxes emphasis={row.emphasis ?? 0} label={cellText(theory, row, column, language)} />;
  if (column === 'name' && row.record === 'node') {
    const kind = nodeAt(theory, row.id)?.kind;
    return (
      <span className="rw-table__words">
        <span className="rw-hidden">{kind ? `${row.what}: ` : ''}</span>
        {row.name}
      </span>
    );
  }
  if (column === 'into' || column === 'out') {
    const gap = findings?.map(({ rule }) => missing[rule]).find((one) => one?.column === column);
    if (gap)
      return (
        <span className="rw-table__missing">
          <svg width="10" height="10" aria-hidden>
            <circle cx="5" cy="5" r="3.6" fill="none" stroke="currentColor" strokeWidth="1.8" />
          </svg>
          {say(language, gap.words)}
        </span>
      );
  }
  return <span className="rw-table__words">{cellShort(theory, row, column, language)}</span>;
}

/** Two small boxes, filled by how strongly the holder puts it (look.md 3.2). */
function EmphasisBoxes({ emphasis, label }: { readonly emphasis: Emphasis; readonly label: string }) {
  return (
    <span className="rw-table__boxes" role="img" aria-label={label}>
      <span data-filled={emphasis > 0 || undefined} />
      <span data-filled={emphasis > 1 || undefined} />
    </span>
  );
}

function FindingCell({
  findings,
  language,
}: {
  readonly findings: readonly Finding[] | undefined;
  readonly language: Language;
}) {
  if (!findings) return null;
  const severity = severities.find((one) => findings.some((finding) => finding.severity === one)) ?? 'hint';
  return (
    <>
      <FindingGlyph severity={severity} label={say(language, severityWords[severity])} />
      {findings.length > 1 && <span className="rw-table__count">{findings.length}</span>}
    </>
  );
}
