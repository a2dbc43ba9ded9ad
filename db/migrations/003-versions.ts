/**
 * Schema 3: versions of theories, each with all records that the theory then had. A version never changes; its making stands in the
 * journal, as an entry of a kind of its own, so the journal is written afresh under a rule that knows that kind. Its rows stay to the
 * byte, and with them the chain.
 */
export const versions = `
CREATE TABLE version (
  place INTEGER PRIMARY KEY,
  theory_id TEXT NOT NULL REFERENCES theory (id) DEFERRABLE INITIALLY DEFERRED,
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  facts TEXT NOT NULL,
  records TEXT NOT NULL,
  hash TEXT NOT NULL,
  UNIQUE (theory_id, id)
) STRICT;
CREATE TABLE journal_3 (
  seq INTEGER PRIMARY KEY,
  theory_id TEXT,
  revision INTEGER NOT NULL,
  commit_id TEXT UNIQUE,
  kind TEXT NOT NULL
    CHECK (kind IN ('make', 'do', 'undo', 'redo', 'remove', 'restore', 'frame', 'setting', 'version')),
  step TEXT NOT NULL,
  patch TEXT NOT NULL,
  at TEXT NOT NULL,
  digest TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
INSERT INTO journal_3 SELECT * FROM journal ORDER BY seq;
DROP TABLE journal;
ALTER TABLE journal_3 RENAME TO journal;
CREATE INDEX journal_of_theory ON journal (theory_id, revision);
CREATE INDEX journal_of_frame ON journal (step, seq) WHERE theory_id IS NULL;
`;
