import { coverageStates, type Coverage } from '../../shared/comparison/coverage.ts';
import { coverageWords, stateWords } from '../../shared/text/coverage.ts';
import { useSay, useText } from '../state/language.ts';
import { StateSign } from './StateSign.tsx';

export interface CoverageSummaryProps {
  readonly coverage: Coverage;
  readonly onGo: (facet: string) => void;
}

/** All lists at a glance: how many items are in each state. The names of the lists lead to their tables; the head is the legend. */
export function CoverageSummary({ coverage, onGo }: CoverageSummaryProps) {
  const say = useSay();
  const text = useText();
  return (
    <table className="rw-coverage__summary">
      <thead>
        <tr>
          <th scope="col">{say(coverageWords.contents)}</th>
          {coverageStates.map((state) => (
            <th scope="col" key={state}>
              <StateSign state={state} />
              <span>{say(stateWords[state])}</span>
            </th>
          ))}
          <th scope="col">{say(coverageWords.together)}</th>
        </tr>
      </thead>
      <tbody>
        {coverage.tables.map((table) => (
          <tr key={table.facet}>
            <th scope="row">
              <button type="button" className="rw-coverage__go" onClick={() => onGo(table.facet)}>
                {text(table.title)}
              </button>
            </th>
            {coverageStates.map((state) => (
              <td key={state} data-zero={table.counts[state] === 0 || undefined}>
                {table.counts[state]}
              </td>
            ))}
            <td>{table.counts.all}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
