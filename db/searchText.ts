import { searched, type Searched } from '../shared/search/searchable.ts';
import type { TheoryRecord } from '../shared/theory/records.ts';
import type { Connection } from './driver.ts';

/** Keeps a record findable by what it says. Called with each record that is written, in the same transaction. */
export type KeepFindable = (place: number, theoryId: string, record: TheoryRecord) => void;

/** Prepares {@link KeepFindable} for one transaction. */
export function findableIn(connection: Connection): KeepFindable {
  const put = connection.prepare(
    `INSERT INTO search (place, theory_id, name, text) VALUES (?, ?, ?, ?)
     ON CONFLICT (place) DO UPDATE SET name = excluded.name, text = excluded.text`,
  );
  const drop = connection.prepare('DELETE FROM search WHERE place = ?');
  const uncode = connection.prepare('DELETE FROM search_code WHERE place = ?');
  const code = connection.prepare('INSERT INTO search_code (place, code) VALUES (?, ?)');
  return (place, theoryId, record) => {
    const { name, text, codes } = searched(record);
    if (text === '' && codes.length === 0) drop.run(place);
    else put.run(place, theoryId, name, text);
    if (record.record !== 'node') return;
    uncode.run(place);
    for (const each of codes) code.run(place, each);
  };
}

/** What the JSON of a record says; nothing for what is none, which the checks of the library find. */
export function searchedJson(json: unknown): Searched {
  try {
    return searched(JSON.parse(String(json)) as TheoryRecord);
  } catch {
    return { name: '', text: '', codes: [] };
  }
}

/** Gives a connection the functions by which a migration, or a repair, makes rows out of records. */
export function teachSearch(connection: Connection): void {
  const options = { deterministic: true };
  connection.function('searched_name', options, (json: unknown) => searchedJson(json).name);
  connection.function('searched_text', options, (json: unknown) => searchedJson(json).text);
  connection.function('searched_codes', options, (json: unknown) => JSON.stringify(searchedJson(json).codes));
}
