import { Ellipsis } from 'lucide-react';
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components';
import type { TheorySummary } from '../../shared/api/shapes.ts';
import { libraryWords } from '../../shared/text/library.ts';
import { shellWords } from '../../shared/text/shell.ts';
import { writeNumber } from '../../shared/text/words.ts';
import { dayAndTime } from '../state/dates.ts';
import { useLanguage, useSay, useText } from '../state/language.ts';
import { openTheory } from '../state/openTheory.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { MenuButton } from '../ui/Menu.tsx';
import { FindingsFact } from './FindingsFact.tsx';
import './library.css';
import { useTheoryEntries } from './useTheoryEntries.tsx';

function TheoryMenu({ theory }: { readonly theory: TheorySummary }) {
  const say = useSay();
  const title = useText()(theory.title);
  const label = say(libraryWords.moreOf, { title });
  return (
    <MenuButton label={label} entries={useTheoryEntries(theory)}>
      <IconButton label={label}>
        <Ellipsis size={16} aria-hidden />
      </IconButton>
    </MenuButton>
  );
}

/** The theories as a grid: arrow keys walk it, Enter opens the row. */
export function TheoryList({ theories }: { readonly theories: readonly TheorySummary[] }) {
  const say = useSay();
  const text = useText();
  const language = useLanguage();
  return (
    <Table
      className="rw-theories"
      aria-label={say(libraryWords.countTitle, { n: theories.length })}
      onRowAction={(id) => void openTheory(String(id))}
    >
      <TableHeader>
        <Column isRowHeader>{say(libraryWords.theory)}</Column>
        <Column>{say(libraryWords.holder)}</Column>
        <Column>{say(libraryWords.nodes)}</Column>
        <Column>{say(libraryWords.links)}</Column>
        <Column>{say(libraryWords.statedHead)}</Column>
        <Column>{say(libraryWords.findings)}</Column>
        <Column>{say(libraryWords.changedAt)}</Column>
        <Column>
          <span className="rw-hidden">{say(shellWords.menu)}</span>
        </Column>
      </TableHeader>
      <TableBody>
        {theories.map((theory) => (
          <Row key={theory.id} id={theory.id} textValue={text(theory.title)}>
            <Cell className="rw-theories__title">{text(theory.title)}</Cell>
            <Cell>{text(theory.holder)}</Cell>
            <Cell className="rw-theories__figure">
              {writeNumber(language, theory.nodes - theory.excluded)}
            </Cell>
            <Cell className="rw-theories__figure">{writeNumber(language, theory.links)}</Cell>
            <Cell className="rw-theories__figure">{Math.round(theory.stated * 100)} %</Cell>
            <Cell>
              <FindingsFact findings={theory.findings} />
            </Cell>
            <Cell>{dayAndTime(language, theory.changedAt)}</Cell>
            <Cell>
              <TheoryMenu theory={theory} />
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
