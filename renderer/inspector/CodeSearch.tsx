import { useId, useMemo, useState } from 'react';
import { paletteEntries, searchPalette, type PaletteEntry } from '../../shared/frame/palette.ts';
import type { Frame } from '../../shared/frame/records.ts';
import { kindWords } from '../../shared/text/domain.ts';
import { countWords, inspectorWords } from '../../shared/text/inspector.ts';
import { codeNode } from '../../shared/theory/commands/coding.ts';
import type { TheoryNode } from '../../shared/theory/records.ts';
import { nodeKinds } from '../../shared/theory/words.ts';
import { useSay, useText } from '../state/language.ts';
import { useTheory } from '../state/session.ts';
import { SearchField } from '../ui/SearchField.tsx';
import { useChoose } from './useEdit.ts';

/** Most codes that a search shows; a longer word finds the rest. */
const most = 10;

/**
 * Finds items of the frames by label, other names and definition, in both languages: those for this kind of node first, then
 * those of other kinds, which fit by analogy at most.
 */
export function CodeSearch({
  node,
  frames,
}: {
  readonly node: TheoryNode;
  readonly frames: readonly Frame[];
}) {
  const say = useSay();
  const text = useText();
  const choose = useChoose();
  const theory = useTheory((whole) => whole);
  const list = useId();
  const [query, setQuery] = useState('');
  const asked = query.trim() !== '';
  const found = useMemo(() => {
    if (!asked) return [];
    const kinds = [node.kind, ...nodeKinds.filter((kind) => kind !== node.kind)];
    return kinds
      .flatMap((kind) => searchPalette(paletteEntries(frames, theory, kind), query))
      .filter((entry) => !entry.retired)
      .slice(0, most);
  }, [asked, frames, theory, node.kind, query]);
  const add = ({ item }: PaletteEntry): void => {
    const { code, kind } = item;
    if (code)
      choose(codeNode, { id: node.id, code: kind === node.kind ? code : { ...code, fit: 'analogous' } });
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
      <output className="rw-hidden">{asked ? say(countWords.codesFound, { n: found.length }) : ''}</output>
      {asked && found.length === 0 && (
        <p className="rw-inspector__empty">{say(inspectorWords.noCodeFound)}</p>
      )}
      {found.length > 0 && (
        <ul className="rw-inspector__list" id={list} aria-label={say(inspectorWords.codesFound)}>
          {found.map((entry) => (
            <li key={entry.key}>
              <button type="button" className="rw-inspector__walk" onClick={() => add(entry)}>
                <span>
                  {text(entry.item.title)}
                  {(frames.length > 1 || entry.item.kind !== node.kind) && (
                    <span className="rw-inspector__from">
                      {[
                        ...(frames.length > 1
                          ? [text(frames.find((one) => one.id === entry.item.code?.frame)?.title)]
                          : []),
                        ...(entry.item.kind === node.kind
                          ? []
                          : [say(inspectorWords.otherKind, { kind: say(kindWords[entry.item.kind]) })]),
                      ].join(' · ')}
                    </span>
                  )}
                </span>
                <span className="rw-inspector__aside">{entry.code}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
