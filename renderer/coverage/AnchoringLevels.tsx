import type { AnchoringTable } from '../../shared/comparison/anchoring.ts';
import { coverageWords } from '../../shared/text/coverage.ts';
import { useSay, useText } from '../state/language.ts';

/** How deep the theory says the change is held: plusses by level and party (tables 6.3, 6.5, 6.6 and 6.8). */
export function AnchoringLevels({ table }: { readonly table: AnchoringTable }) {
  const say = useSay();
  const text = useText();
  const cell = (strength: number | undefined) => {
    if (strength === undefined)
      return <span className="rw-coverage__none">{say(coverageWords.notStated)}</span>;
    if (strength === 0) return <span className="rw-coverage__none">{say(coverageWords.noPlus)}</span>;
    return (
      <>
        <span aria-hidden>{'+'.repeat(strength)}</span>
        <span className="rw-hidden">{say(coverageWords.plusses, { n: strength })}</span>
      </>
    );
  };
  return (
    <section className="rw-coverage__table" aria-labelledby="rw-coverage-anchoring">
      <h3 id="rw-coverage-anchoring">{text(table.title)}</h3>
      <table className="rw-coverage__summary">
        <thead>
          <tr>
            <th scope="col">{say(coverageWords.level)}</th>
            <th scope="col">{say(coverageWords.jobseeker)}</th>
            <th scope="col">{say(coverageWords.employer)}</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.code}>
              <th scope="row">{text(row.label)}</th>
              <td>{cell(row.jobseeker)}</td>
              <td>{cell(row.employer)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
