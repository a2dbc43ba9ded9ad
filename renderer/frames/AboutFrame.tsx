import { itemAt } from '../../shared/frame/items.ts';
import { relationTypes } from '../../shared/frame/itemTies.ts';
import type { Frame } from '../../shared/frame/records.ts';
import { framesCounts, framesWords } from '../../shared/text/framesView.ts';
import { relationWords } from '../../shared/text/frameTerms.ts';
import { bases } from '../../shared/theory/words.ts';
import { useSay, useText } from '../state/language.ts';
import { BasisSign } from './BasisSign.tsx';
import { CodeButton } from './CodeButton.tsx';
import { FrameText } from './FrameText.tsx';
import { Place } from './Place.tsx';
import { ReadTable } from './ReadTable.tsx';

/** How many of these rest on each ground. */
function grounds(list: readonly { readonly basis?: string }[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { basis } of list) if (basis) counts[basis] = (counts[basis] ?? 0) + 1;
  return counts;
}

/** What a frame says about itself: where it comes from, what it holds and rests on, and every note that its items carry. */
export function AboutFrame({ frame }: { readonly frame: Frame }) {
  const say = useSay();
  const text = useText();
  const { facets, relations = [], scales = [], matrices = [], checklists = [], crosswalks = [] } = frame;
  const items = facets.flatMap((facet) => facet.items);
  const noted = items.filter((item) => item.note);
  const counts = [
    say(framesCounts.facets, { n: facets.length }),
    say(framesCounts.items, { n: items.length }),
    say(framesCounts.relations, { n: relations.length }),
    say(framesCounts.scales, { n: scales.length }),
    say(framesCounts.matrices, { n: matrices.length }),
    say(framesCounts.checklists, { n: checklists.length }),
    say(framesCounts.crosswalks, { n: crosswalks.length }),
  ];
  return (
    <>
      <header className="rw-frames__head">
        <h1>
          <FrameText text={frame.title} />
        </h1>
        <p>{say(framesWords.versionNamed, { version: frame.version })}</p>
        {frame.previous && <p>{say(framesWords.previous, { version: frame.previous })}</p>}
        {frame.source?.publication && <p className="rw-frames__publication">{frame.source.publication}</p>}
        {frame.source?.file && <p>{`${say(framesWords.file)}: ${frame.source.file}`}</p>}
      </header>
      {frame.changes && (
        <section className="rw-frames__part">
          <h2>{say(framesWords.changes)}</h2>
          <p className="rw-frames__said">
            <FrameText text={frame.changes} />
          </p>
        </section>
      )}
      <section className="rw-frames__part">
        <h2>{say(framesWords.holds)}</h2>
        <ul className="rw-frames__counts">
          {counts.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </section>
      <section className="rw-frames__part">
        <h2>{say(framesWords.grounds)}</h2>
        <p>{say(framesWords.groundsText)}</p>
        <ReadTable
          label={say(framesWords.grounds)}
          heads={[
            say(framesWords.holds),
            ...bases.map((basis) => <BasisSign key={basis} basis={basis} words />),
          ]}
        >
          <GroundRow words={say(framesWords.items)} counts={grounds(items)} />
          {relationTypes(frame).map(({ type }) => (
            <GroundRow
              key={type}
              words={say(relationWords(type, 'out'))}
              counts={grounds(relations.filter((one) => one.type === type))}
            />
          ))}
        </ReadTable>
      </section>
      {noted.length > 0 && (
        <section className="rw-frames__part">
          <h2>{`${say(framesWords.notes)} (${noted.length})`}</h2>
          <p>{say(framesWords.notesText)}</p>
          <ReadTable label={say(framesWords.notes)} heads={[say(framesWords.item), say(framesWords.note)]}>
            {noted.map((item) => (
              <tr key={item.code}>
                <th scope="row">
                  <CodeButton frame={frame} code={item.code} />
                  <span className="rw-place">{text(itemAt(frame, item.code)?.facet.title)}</span>
                </th>
                <td>
                  <FrameText text={item.note} />
                </td>
              </tr>
            ))}
          </ReadTable>
        </section>
      )}
      {frame.rules && frame.rules.length > 0 && (
        <section className="rw-frames__part">
          <h2>{`${say(framesWords.rules)} (${frame.rules.length})`}</h2>
          <ReadTable
            label={say(framesWords.rules)}
            heads={[say(framesWords.rule), say(framesWords.ruleWhy), say(framesWords.ruleGround)]}
          >
            {frame.rules.map((rule) => (
              <tr key={rule.id}>
                <th scope="row">
                  <FrameText text={rule.name} />
                </th>
                <td>
                  <FrameText text={rule.why} />
                </td>
                <td>
                  <FrameText text={rule.ground} /> <Place source={rule.source} lines={rule.lines} />
                </td>
              </tr>
            ))}
          </ReadTable>
        </section>
      )}
    </>
  );
}

function GroundRow({
  words,
  counts,
}: {
  readonly words: string;
  readonly counts: Readonly<Record<string, number>>;
}) {
  return (
    <tr>
      <th scope="row">{words}</th>
      {bases.map((basis) => (
        <td key={basis} className="rw-read__figure">
          {counts[basis] ?? 0}
        </td>
      ))}
    </tr>
  );
}
