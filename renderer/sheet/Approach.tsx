import { Fragment } from 'react';
import type { Sheet } from '../../shared/sheet/sheetOf.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import type { TheoryNode } from '../../shared/theory/records.ts';
import { useSay } from '../state/language.ts';
import { Many } from './Block.tsx';
import { Item } from './Item.tsx';
import { LeftAloneList } from './Problems.tsx';

/** Names in a row, with commas between them. */
export function Row({ nodes, end = '' }: { readonly nodes: readonly TheoryNode[]; readonly end?: string }) {
  return nodes.map((node, i) => (
    <Fragment key={node.id}>
      <Item node={node} look="word" after={i < nodes.length - 1 ? ',' : end} />{' '}
    </Fragment>
  ));
}

/** What is deployed, by the sub-goal that it serves, and what all of it serves together. */
export function ApproachBlock({ sheet }: { readonly sheet: Sheet }) {
  const say = useSay();
  return (
    <>
      <Many items={sheet.approach} most={12}>
        {(shown) => (
          <dl className="rw-sheet__approach">
            {shown.map(({ goal, means }) => (
              <div key={goal?.id ?? ''}>
                <dt>{goal ? <Item node={goal} look="word" /> : say(sheetWords.noGoal)}</dt>
                <dd>
                  {means.length > 0 ? (
                    <Row nodes={means} />
                  ) : (
                    <span className="rw-sheet__none">{say(sheetWords.noMeans)}</span>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        )}
      </Many>
      {sheet.generic.length + sheet.connections.length > 0 && (
        <p className="rw-sheet__beside">
          {sheet.generic.length > 0 && (
            <>
              {say(sheetWords.serves)} <Row nodes={sheet.generic} end="." />
            </>
          )}
          {sheet.connections.length > 0 && (
            <>
              {say(sheetWords.connections)} <Row nodes={sheet.connections} end="." />
            </>
          )}
        </p>
      )}
      <LeftAloneList groups={sheet.leftAlone.filter(({ nodes }) => nodes[0]?.kind !== 'problem')} />
    </>
  );
}
