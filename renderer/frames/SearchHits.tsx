import { useMemo, useState } from 'react';
import { searchFrame, type FrameHit } from '../../shared/frame/searchFrame.ts';
import type { Frame } from '../../shared/frame/records.ts';
import { framesCounts, framesWords } from '../../shared/text/framesView.ts';
import type { Text } from '../../shared/theory/records.ts';
import { useSay, useText } from '../state/language.ts';
import { Button } from '../ui/Button.tsx';
import { follow, useFramesView } from './framesState.ts';
import { FrameText } from './FrameText.tsx';
import { ReadTable } from './ReadTable.tsx';

/** So many are shown at first; the rest on asking. */
const most = 200;

function placeWords(frame: Frame, { where }: FrameHit): Text | undefined {
  switch (where.part) {
    case 'facet':
      return frame.facets.find((facet) => facet.id === where.id)?.title;
    case 'matrix':
      return frame.matrices?.find((matrix) => matrix.id === where.id)?.title;
    case 'checklist':
      return frame.checklists?.find((checklist) => checklist.id === where.id)?.title;
    case 'findings':
    case 'about':
      return framesWords.about;
    case 'relations':
      return framesWords.relations;
    case 'scales':
      return framesWords.scales;
    case 'crosswalks':
      return framesWords.crosswalks;
  }
}

/** What a search found anywhere in the frame; each leads to where it stands. */
export function SearchHits({ frame }: { readonly frame: Frame }) {
  const say = useSay();
  const text = useText();
  const query = useFramesView((state) => state.query);
  const [all, setAll] = useState(false);
  const hits = useMemo(() => searchFrame(frame, query), [frame, query]);
  const shown = all ? hits : hits.slice(0, most);
  return (
    <>
      <header className="rw-frames__head">
        <h1>
          <output>{say(framesCounts.hits, { n: hits.length })}</output>
        </h1>
      </header>
      {hits.length === 0 ? (
        <p className="rw-frames__empty">{say(framesWords.nothingFound, { query })}</p>
      ) : (
        <ReadTable label={say(framesWords.search)} heads={[say(framesWords.item), say(framesWords.place)]}>
          {shown.map((hit) => (
            <tr key={JSON.stringify([hit.where, hit.code, hit.words])}>
              <th scope="row">
                <button
                  type="button"
                  className="rw-code"
                  onClick={() =>
                    follow({ frame: frame.id, version: frame.version, where: hit.where, code: hit.code })
                  }
                >
                  {hit.code !== undefined && <span className="rw-item__code">{hit.code}</span>}
                  <span className="rw-code__words">
                    <FrameText text={hit.words} />
                  </span>
                </button>
              </th>
              <td className="rw-read__narrow">{text(placeWords(frame, hit))}</td>
            </tr>
          ))}
        </ReadTable>
      )}
      {shown.length < hits.length && (
        <Button onPress={() => setAll(true)}>
          {say(framesWords.moreHits, { n: hits.length - shown.length })}
        </Button>
      )}
    </>
  );
}
