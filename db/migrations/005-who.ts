/**
 * Schema 5: who made a change, by the name that whoever worked there had given; empty where none was given. The hash of an entry covers
 * the name where there is one, so that entries from before keep theirs.
 */
export const who = `
ALTER TABLE journal ADD COLUMN who TEXT NOT NULL DEFAULT '';
`;
