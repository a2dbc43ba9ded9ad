import { describe, expect, it } from 'vitest';
import { editLink } from '../../../../shared/theory/commands/edit.ts';
import { historyOfRecord } from '../../../../shared/versions/recordHistory.ts';
import { sample } from '../theory/sample.ts';
import { makeCore, makeSession, rename } from '../theory/sessionKit.ts';

describe('the history of one record', () => {
  it('holds the steps that changed it, undo among them, and no others', async () => {
    const core = makeCore(sample());
    const { session } = makeSession(core);
    rename(session, 'p1', 'Schulden');
    await session.flush();
    session.run(editLink, { id: 'l1', change: { sign: '+' } });
    await session.flush();
    session.undo();
    await session.flush();
    rename(session, 'p2', 'Taal');
    await session.flush();

    expect(historyOfRecord(core.journal, 'p1').map(({ revision, step }) => [revision, step.name])).toEqual([
      [2, 'node-renamed'],
    ]);
    const ofLink = historyOfRecord(core.journal, 'l1');
    expect(ofLink.map(({ revision, kind }) => [revision, kind])).toEqual([
      [3, 'do'],
      [4, 'undo'],
    ]);
    expect(ofLink.flatMap(({ differences }) => differences.map(({ kind }) => kind))).toEqual([
      'sign',
      'sign',
    ]);
    expect(historyOfRecord(core.journal, 'e1')).toEqual([]);
  });
});
