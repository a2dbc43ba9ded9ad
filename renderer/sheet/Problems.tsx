import { Ban } from 'lucide-react';
import { Fragment } from 'react';
import type { LeftAlone, Sheet } from '../../shared/sheet/sheetOf.ts';
import { exclusionWords, kindPluralWords } from '../../shared/text/domain.ts';
import { leftAloneCounts, sheetWords } from '../../shared/text/sheet.ts';
import { useSay, useText } from '../state/language.ts';
import { Many } from './Block.tsx';
import { Item, useShortName } from './Item.tsx';

/** What stands in the way as chips, the stressed ones first, and what is left alone on purpose with the reason. */
export function Problems({ sheet }: { readonly sheet: Sheet }) {
  return (
    <>
      <Many items={sheet.problems} most={30}>
        {(shown) => (
          <ul className="rw-sheet__chips">
            {shown.map((node) => (
              <li key={node.id}>
                <Item node={node} look="chip" />
              </li>
            ))}
          </ul>
        )}
      </Many>
      <LeftAloneList groups={sheet.leftAlone.filter(({ nodes }) => nodes[0]?.kind === 'problem')} />
    </>
  );
}

/** What is left alone: its names at once, by their reasons when it is opened. Of other kinds than problems the kind is said. */
export function LeftAloneList({ groups }: { readonly groups: readonly LeftAlone[] }) {
  const say = useSay();
  const text = useText();
  const short = useShortName();
  if (groups.length === 0) return null;
  const nodes = groups.flatMap((group) => group.nodes);
  const kinds = [...new Set(nodes.map(({ kind }) => kind))];
  return (
    <details className="rw-sheet__left">
      <summary>
        <Ban size={12} aria-hidden /> <b>{say(sheetWords.leftAlone)}</b>{' '}
        {kinds.length === 1 && kinds[0] === 'problem'
          ? nodes.map(short).join(', ')
          : kinds
              .map((kind) =>
                say(leftAloneCounts[kind], { n: nodes.filter((node) => node.kind === kind).length }),
              )
              .join(', ')}
      </summary>
      {groups.map(({ nodes: alike, excluded }) => {
        const [first] = alike;
        if (!first) return null;
        const kind = first.kind === 'problem' ? '' : `, ${say(kindPluralWords[first.kind]).toLowerCase()}`;
        return (
          <p key={first.id}>
            <b>
              {say(exclusionWords[excluded.degree])}
              {kind}
            </b>
            {': '}
            {alike.map((node, i) => (
              <Fragment key={node.id}>
                <Item node={node} look="word" after={i < alike.length - 1 ? ',' : '.'} />{' '}
              </Fragment>
            ))}
            <span className="rw-sheet__reason">{text(excluded.reason) || say(sheetWords.noReason)}</span>
          </p>
        );
      })}
    </details>
  );
}
