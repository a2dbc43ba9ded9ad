import { X } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { paletteEntries, searchPalette, type PaletteEntry } from '../../shared/frame/palette.ts';
import type { Frame } from '../../shared/frame/records.ts';
import { fitWords } from '../../shared/text/domain.ts';
import { countWords, inspectorWords } from '../../shared/text/inspector.ts';
import { editNode } from '../../shared/theory/commands/edit.ts';
import type { Code, Text, TheoryNode } from '../../shared/theory/records.ts';
import { fits } from '../../shared/theory/words.ts';
import { useFrames } from '../state/frames.ts';
import { useSay, useText } from '../state/language.ts';
import { useTheory } from '../state/session.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { SegmentedChoice } from '../ui/SegmentedChoice.tsx';
import { choicesOf } from './choices.ts';
import { Part } from './Row.tsx';
import { useChoose } from './useEdit.ts';

function labelOf(frames: readonly Frame[], { frame, code }: Code): Text | undefined {
  const found = frames.find((one) => one.id === frame);
  return found?.facets.flatMap((facet) => facet.items).find((item) => item.code === code)?.label;
}

const sameCode = (a: Code, b: Code): boolean => a.frame === b.frame && a.code === b.code;

/** The places of a node in the frames: each with how well it fits, one to take away, and a search to add more. */
export function CodeList({ node }: { readonly node: TheoryNode }) {
  const say = useSay();
  const text = useText();
  const choose = useChoose();
  const frames = useFrames();
  const codes = node.codes ?? [];
  const set = (next: readonly Code[]): void =>
    choose(editNode, { id: node.id, change: { codes: next.length > 0 ? next : undefined } });
  return (
    <Part title={say(inspectorWords.codes)}>
      {codes.length === 0 && <p className="rw-inspector__empty">{say(inspectorWords.noCodes)}</p>}
      <ul className="rw-inspector__list">
        {codes.map((code) => {
          const label = labelOf(frames, code);
          return (
            <li key={`${code.frame} ${code.code}`} className="rw-inspector__code">
              <span>
                {label ? text(label) : say(inspectorWords.unknownCode)}{' '}
                <span className="rw-inspector__aside">{code.code}</span>
              </span>
              <IconButton
                label={say(inspectorWords.removeCode, { code: code.code })}
                onPress={() => set(codes.filter((one) => one !== code))}
              >
                <X size={13} aria-hidden />
              </IconButton>
              <SegmentedChoice
                label={say(inspectorWords.fitOf, { code: code.code })}
                value={code.fit}
                segments={choicesOf(say, fits, fitWords)}
                onChange={(fit) => set(codes.map((one) => (one === code ? { ...one, fit } : one)))}
              />
            </li>
          );
        })}
      </ul>
      {frames.length > 0 && (
        <CodeSearch
          node={node}
          frames={frames}
          onAdd={(entry) => {
            const code = entry.item.code;
            if (code && !codes.some((one) => sameCode(one, code))) set([...codes, code]);
          }}
        />
      )}
    </Part>
  );
}

interface CodeSearchProps {
  readonly node: TheoryNode;
  readonly frames: readonly Frame[];
  readonly onAdd: (entry: PaletteEntry) => void;
}

/** Finds items of the frames for this kind of node by label, other names and definition, in both languages. */
function CodeSearch({ node, frames, onAdd }: CodeSearchProps) {
  const say = useSay();
  const text = useText();
  const theory = useTheory((whole) => whole);
  const list = useId();
  const [query, setQuery] = useState('');
  const entries = useMemo(() => paletteEntries(frames, theory, node.kind), [frames, theory, node.kind]);
  const found = query.trim() === '' ? [] : searchPalette(entries, query).slice(0, 8);
  const add = (entry: PaletteEntry): void => {
    onAdd(entry);
    setQuery('');
  };
  return (
    <>
      <SearchField
        label={say(inspectorWords.addCode)}
        clearLabel={say(inspectorWords.clear)}
        value={query}
        onChange={setQuery}
        onSubmit={() => {
          const [first] = found;
          if (first) add(first);
        }}
      />
      <output className="rw-hidden">
        {query.trim() === '' ? '' : say(countWords.codesFound, { n: found.length })}
      </output>
      {query.trim() !== '' && found.length === 0 && (
        <p className="rw-inspector__empty">{say(inspectorWords.noCodeFound)}</p>
      )}
      {found.length > 0 && (
        <ul className="rw-inspector__list" id={list} aria-label={say(inspectorWords.codesFound)}>
          {found.map((entry) => (
            <li key={entry.key}>
              <button type="button" className="rw-inspector__walk" onClick={() => add(entry)}>
                <span>{text(entry.item.title)}</span>
                <span className="rw-inspector__aside">{entry.code}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
