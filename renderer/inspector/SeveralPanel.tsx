import { groupWords } from '../../shared/text/groups.ts';
import { isRefusal } from '../../shared/theory/command.ts';
import { makeGroup } from '../../shared/theory/commands/groups.ts';
import { nameMade } from '../groups/groupState.ts';
import { countWords, inspectorWords } from '../../shared/text/inspector.ts';
import { roleWords } from '../../shared/text/roles.ts';
import { alignNodes } from '../../shared/theory/commands/arrange.ts';
import { duplicate } from '../../shared/theory/commands/clipboard.ts';
import { tieConcept } from '../../shared/theory/commands/concepts.ts';
import { editSeveral, excludeNode, includeNode } from '../../shared/theory/commands/edit.ts';
import type { TheoryNode, TheoryRecord } from '../../shared/theory/records.ts';
import { useSay } from '../state/language.ts';
import { placesNow } from '../state/places.ts';
import { useRun } from '../state/session.ts';
import { Button } from '../ui/Button.tsx';
import { BasisRow } from './ClaimFields.tsx';
import { EmphasisRow } from './NodePanel.tsx';

/** The value that all of them have, or undefined where they differ. */
function shared<T>(nodes: readonly TheoryNode[], of: (node: TheoryNode) => T): T | undefined {
  const values = new Set(nodes.map(of));
  const [only] = values;
  return values.size === 1 ? only : undefined;
}

/** Several records chosen at once: how many of what, and what can be done with all of them in one step. */
export function SeveralPanel({ records }: { readonly records: readonly TheoryRecord[] }) {
  const say = useSay();
  const run = useRun();
  const nodes = records.filter((record) => record.record === 'node');
  const ids = nodes.map(({ id }) => id);
  const count = (kind: TheoryRecord['record']): number =>
    records.filter((record) => record.record === kind).length;
  const counts = [
    { n: nodes.length, words: countWords.nodes },
    { n: count('link'), words: countWords.links },
    { n: count('moderation'), words: countWords.moderations },
  ];
  return (
    <>
      <ul className="rw-inspector__counts">
        {counts.flatMap(({ n, words }) => (n > 0 ? [<li key={words.one.nl}>{say(words, { n })}</li>] : []))}
      </ul>
      {nodes.length > 0 && (
        <>
          <p className="rw-inspector__empty">{say(inspectorWords.bulkHint, { n: nodes.length })}</p>
          <EmphasisRow
            value={shared(nodes, (node) => node.emphasis ?? 0)}
            onChange={(emphasis) => run(editSeveral, { ids, change: { emphasis } })}
          />
          <BasisRow
            value={shared(nodes, (node) => node.basis)}
            onChange={(basis) => run(editSeveral, { ids, change: { basis } })}
          />
          <div className="rw-inspector__buttons">
            {nodes.some((node) => !node.excluded) && (
              <Button onPress={() => run(excludeNode, { ids, degree: 'deliberate' })}>
                {say(inspectorWords.exclude)}
              </Button>
            )}
            {nodes.some((node) => node.excluded) && (
              <Button onPress={() => run(includeNode, { ids })}>{say(inspectorWords.include)}</Button>
            )}
            <Button onPress={() => run(alignNodes, { ids, places: placesNow() ?? {} })}>
              {say(inspectorWords.align)}
            </Button>
            {nodes.length > 1 && (
              <Button
                onPress={() => {
                  const made = run(makeGroup, { ids });
                  if (!isRefusal(made)) nameMade(made);
                }}
              >
                {say(groupWords.make)}
              </Button>
            )}
            {new Set(nodes.map(({ kind }) => kind)).size > 1 && (
              <Button onPress={() => run(tieConcept, { ids })}>{say(roleWords.tieSeveral)}</Button>
            )}
            <Button
              onPress={() => {
                const kept = placesNow();
                run(duplicate, { ids: records.map(({ id }) => id), ...(kept ? { kept } : {}) });
              }}
            >
              {say(inspectorWords.duplicate)}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
