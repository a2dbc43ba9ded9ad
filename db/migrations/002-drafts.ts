/**
 * Schema 2: drafts of frames. A draft is a row of `frame` that can change (`revision` counts how often) until it is published; from
 * then on it is a version like any other. One that was put away keeps its row. The steps of drafts stand in the journal without a
 * theory, by the frame's id and version in `step`.
 */
export const drafts = `
ALTER TABLE frame ADD COLUMN draft INTEGER NOT NULL DEFAULT 0 CHECK (draft IN (0, 1));
ALTER TABLE frame ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
ALTER TABLE frame ADD COLUMN removed_at TEXT;
CREATE INDEX journal_of_frame ON journal (step, seq) WHERE theory_id IS NULL;
`;
