import type { Frame } from '../../shared/frame/records.ts';
import { framesCounts, framesWords } from '../../shared/text/framesView.ts';
import { relationWords } from '../../shared/text/frameTerms.ts';
import { useSay } from '../state/language.ts';
import { BasisSign } from './BasisSign.tsx';
import { CodeButton } from './CodeButton.tsx';
import { Place } from './Place.tsx';
import { ReadTable } from './ReadTable.tsx';

/** All relations of one type, as a table that is walked with the arrows. */
export function RelationsView({ frame, type }: { readonly frame: Frame; readonly type: string }) {
  const say = useSay();
  const relations = (frame.relations ?? []).filter((one) => one.type === type);
  const title = say(relationWords(type, 'out'));
  return (
    <>
      <header className="rw-frames__head">
        <h1>{title}</h1>
        <p>{`${say(framesCounts.relations, { n: relations.length })} · ${type}`}</p>
      </header>
      <ReadTable
        label={title}
        heads={[
          say(framesWords.relationFrom),
          say(framesWords.relationTo),
          say(framesWords.basis),
          say(framesWords.place),
        ]}
      >
        {relations.map(({ from, to, basis, source, lines }) => (
          <tr key={`${from} ${to} ${lines ?? ''}`}>
            <th scope="row">
              <CodeButton frame={frame} code={from} />
            </th>
            <td>
              <CodeButton frame={frame} code={to} />
            </td>
            <td className="rw-read__narrow">
              <BasisSign basis={basis} words />
            </td>
            <td className="rw-read__narrow">
              <Place source={source} lines={lines} />
            </td>
          </tr>
        ))}
      </ReadTable>
    </>
  );
}
