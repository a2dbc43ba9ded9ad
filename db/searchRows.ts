import type { Frame } from '../shared/frame/records.ts';
import { hitIn, type SearchHit, type SearchResult } from '../shared/search/hit.ts';
import { labelsOf, termsOf, type CodeLabel, type Term } from '../shared/search/query.ts';
import { headId } from '../shared/ids.ts';
import type { TheoryRecord } from '../shared/theory/records.ts';
import { referencesOf, theoryOf, type Theory } from '../shared/theory/theory.ts';
import { ApiError } from '../shared/api/errors.ts';
import { rowsOf, type Connection } from './driver.ts';
import { frameOf, frameRows } from './frameRows.ts';
import { searchedJson, teachSearch } from './searchText.ts';
import type { Store } from './store.ts';
import { isWhole, recordOf, type RecordRow } from './theoryRows.ts';

/**
 * Searches all theories that are in the list. Answers as `searchTheories` does, out of the rows that were made ready. Fails with
 * `library-damaged` when a record that was found is not what was written.
 */
export function searchStore(store: Store, query: string, most: number): SearchResult {
  const labels = labelsIn(store);
  const terms = termsOf(query, labels);
  if (terms.length === 0) return { hits: [], all: 0 };
  const { rows, all } = foundRows(store.connection, terms, most);
  const theories = new Map<string, Theory>();
  for (const [id, found] of Map.groupBy(rows, (row) => row.theory_id))
    theories.set(id, partOf(store, id, found));
  const hits = rows.flatMap((row): SearchHit[] => {
    const theory = theories.get(row.theory_id);
    const record = theory?.records.get(row.id);
    const hit = theory && record && hitIn(row.theory_id, theory, record, terms, labels);
    return hit ? [hit] : [];
  });
  return { hits, all };
}

interface FoundRow extends RecordRow {
  readonly theory_id: string;
}

/** The rows that hold every word, the best names first, and how many there are in all. */
function foundRows(
  connection: Connection,
  terms: readonly Term[],
  most: number,
): { readonly rows: readonly FoundRow[]; readonly all: number } {
  const values: Record<string, string> = {};
  const where = terms.map(({ word, keys }, i) => {
    values[`word${i}`] = word;
    if (keys.length === 0) return `instr(text, @word${i})`;
    values[`keys${i}`] = JSON.stringify(keys);
    const coded = `SELECT place FROM search_code WHERE code IN (SELECT value FROM json_each(@keys${i}))`;
    return `(instr(text, @word${i}) OR place IN (${coded}))`;
  });
  const score = terms.map(
    (_term, i) => `CASE WHEN instr(name, ' ' || @word${i}) THEN 2 ELSE instr(name, @word${i}) > 0 END`,
  );
  const listed = `theory_id NOT IN (SELECT id FROM theory WHERE removed_at IS NOT NULL)`;
  const found = `FROM search WHERE ${[...where, listed].join(' AND ')}`;
  const rows = connection
    .prepare(
      `WITH found AS (SELECT place, ${score.join(' + ')} AS score ${found} ORDER BY score DESC, place LIMIT @most)
       SELECT record.theory_id, record.id, record.kind, record.json, record.hash
       FROM found JOIN record USING (place) ORDER BY found.score DESC, place`,
    )
    .all({ ...values, most }) as FoundRow[];
  if (rows.length < most) return { rows, all: rows.length };
  const all = connection.prepare(`SELECT count(*) ${found}`).pluck().get(values) as number;
  return { rows, all };
}

/** So much of a theory as the names of what was found are made of: the head, the records, and what they refer to. */
function partOf(store: Store, id: string, found: readonly RecordRow[]): Theory {
  const one = store.connection.prepare(
    'SELECT id, kind, json, hash FROM record WHERE theory_id = ? AND id = ?',
  );
  const records = new Map<string, TheoryRecord>();
  const take = (row: RecordRow): readonly string[] => {
    if (!isWhole(id, row))
      throw new ApiError('library-damaged', { name: store.name, place: `${id}/${row.id}` });
    const record = recordOf(row);
    records.set(record.id, record);
    return referencesOf(record);
  };
  const read = (wanted: string): RecordRow | undefined =>
    records.has(wanted) ? undefined : (one.get(id, wanted) as RecordRow | undefined);
  let next = found.flatMap(take);
  const head = read(headId);
  if (head) take(head);
  // What a name is made of lies at most four references away: evidence of a moderation on a link between nodes.
  for (let depth = 0; depth < 4 && next.length > 0; depth += 1)
    next = next.flatMap((wanted) => {
      const row = read(wanted);
      return row ? take(row) : [];
    });
  return theoryOf(records.values());
}

const labelsKnown = new WeakMap<Store, { readonly hashes: string; readonly labels: readonly CodeLabel[] }>();

/** The labels of all frames, read again only when a frame has come or changed. */
function labelsIn(store: Store): readonly CodeLabel[] {
  const hashes = rowsOf<{ hash: string }>(store.connection, 'SELECT hash FROM frame ORDER BY rowid')
    .map(({ hash }) => hash)
    .join(' ');
  const known = labelsKnown.get(store);
  if (known?.hashes === hashes) return known.labels;
  const frames: Frame[] = frameRows(store)
    .filter((row) => row.draft === 0)
    .map((row) => frameOf(store, row));
  const labels = labelsOf(frames);
  labelsKnown.set(store, { hashes, labels });
  return labels;
}

/** Whether every record can be found by what it says, and nothing else can. */
export function searchIsTrue({ connection }: Store): boolean {
  const records = connection.prepare(
    `SELECT record.json, record.theory_id AS theory, search.theory_id, search.name, search.text,
       (SELECT json_group_array(code) FROM search_code WHERE search_code.place = record.place) AS codes
     FROM record LEFT JOIN search USING (place)`,
  );
  for (const row of records.iterate() as IterableIterator<Stored>) {
    const { name, text, codes } = searchedJson(row.json);
    const agrees =
      text === '' && codes.length === 0
        ? row.text === null
        : row.text === text && row.name === name && row.theory_id === row.theory;
    const coded = JSON.parse(row.codes) as string[];
    if (!agrees || coded.length !== codes.length || !codes.every((code) => coded.includes(code)))
      return false;
  }
  const more = connection.prepare(
    `SELECT 1 FROM (SELECT place FROM search UNION SELECT place FROM search_code)
     WHERE place NOT IN (SELECT place FROM record) LIMIT 1`,
  );
  return more.get() === undefined;
}

interface Stored {
  readonly json: string;
  readonly theory: string;
  readonly theory_id: string | null;
  readonly name: string | null;
  readonly text: string | null;
  readonly codes: string;
}

/** Makes all rows again, in the caller's transaction. */
export function remakeSearch({ connection }: Store): void {
  teachSearch(connection);
  connection.exec(`
    DELETE FROM search;
    DELETE FROM search_code;
    INSERT INTO search (place, theory_id, name, text)
      SELECT place, theory_id, searched_name(json), searched_text(json) FROM record
      WHERE searched_text(json) <> '' OR searched_codes(json) <> '[]';
    INSERT INTO search_code (place, code)
      SELECT record.place, each.value FROM record, json_each(searched_codes(record.json)) AS each;
  `);
}
