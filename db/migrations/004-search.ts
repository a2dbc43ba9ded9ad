/**
 * Schema 4: what can be found. For each record that says something its names and texts, folded as `shared/search` folds them (the
 * functions `searched_…` are ours), and for each coded node its codes. It repeats what the records say, goes with them, and is made
 * again where it does not agree with them.
 */
export const search = `
CREATE TABLE search (
  place INTEGER PRIMARY KEY REFERENCES record (place) ON DELETE CASCADE,
  theory_id TEXT NOT NULL,
  name TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE TABLE search_code (
  place INTEGER NOT NULL REFERENCES record (place) ON DELETE CASCADE,
  code TEXT NOT NULL,
  PRIMARY KEY (place, code)
) STRICT, WITHOUT ROWID;
CREATE INDEX search_code_code ON search_code (code);
INSERT INTO search (place, theory_id, name, text)
  SELECT place, theory_id, searched_name(json), searched_text(json) FROM record
  WHERE searched_text(json) <> '' OR searched_codes(json) <> '[]';
INSERT INTO search_code (place, code)
  SELECT record.place, each.value FROM record, json_each(searched_codes(record.json)) AS each;
`;
