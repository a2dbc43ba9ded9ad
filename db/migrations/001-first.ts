/**
 * Schema 1. Thin, typed columns where the database itself must guard something, JSON for the rest of a record.
 * `reference` repeats what the JSON of a record refers to, so that foreign keys refuse a dangling id whatever the code does.
 * They are deferred: within one step records may come and go in any order.
 * `place` keeps the order in which records came, because two openings of a theory must draw the same picture.
 */
export const first = `
CREATE TABLE library (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  id TEXT NOT NULL,
  origin TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE TABLE theory (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL,
  changed_at TEXT NOT NULL,
  removed_at TEXT,
  digest TEXT NOT NULL
) STRICT;
CREATE TABLE record (
  place INTEGER PRIMARY KEY,
  theory_id TEXT NOT NULL REFERENCES theory (id) DEFERRABLE INITIALLY DEFERRED,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  json TEXT NOT NULL,
  hash TEXT NOT NULL,
  UNIQUE (theory_id, id)
) STRICT;
CREATE TABLE reference (
  theory_id TEXT NOT NULL,
  from_id TEXT NOT NULL,
  to_id TEXT NOT NULL,
  PRIMARY KEY (theory_id, from_id, to_id),
  FOREIGN KEY (theory_id, from_id) REFERENCES record (theory_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (theory_id, to_id) REFERENCES record (theory_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX reference_to ON reference (theory_id, to_id);
CREATE TABLE frame (
  id TEXT NOT NULL,
  version TEXT NOT NULL,
  json TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (id, version)
) STRICT;
CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  json TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  theory_id TEXT,
  revision INTEGER NOT NULL,
  commit_id TEXT UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('make', 'do', 'undo', 'redo', 'remove', 'restore', 'frame', 'setting')),
  step TEXT NOT NULL,
  patch TEXT NOT NULL,
  at TEXT NOT NULL,
  digest TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE INDEX journal_of_theory ON journal (theory_id, revision);
`;
