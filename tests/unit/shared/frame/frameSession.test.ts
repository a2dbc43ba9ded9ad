import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoryRepository } from '../../../../db/memoryRepository.ts';
import type { Repository } from '../../../../db/repository.ts';
import { ApiError } from '../../../../shared/api/errors.ts';
import { writeFrame } from '../../../../shared/exchange/json/writeFrame.ts';
import { editItem, retireItem } from '../../../../shared/frame/commands/items.ts';
import { openFrameSession, type FrameSession } from '../../../../shared/frame/session.ts';
import { anyChanges, outcomeOf } from '../../../kit/frameChanges.ts';
import { smallFrame } from '../../../kit/smallFrame.ts';

const named = [smallFrame.id, smallFrame.version] as const;

async function opened(repository: Repository): Promise<FrameSession> {
  let commits = 0;
  const { revision } = await repository.openDraft(...named);
  return openFrameSession({
    opened: await repository.openDraft(...named),
    send: (commit) => repository.commitDraft(commit),
    newId: () => `x_${revision}_${(commits += 1)}`,
    now: () => '2020-01-01T00:00:00.000Z',
    schedule: () => () => undefined,
  });
}

async function begun(): Promise<{ repository: Repository; session: FrameSession }> {
  const repository = memoryRepository();
  await repository.createDraft({ frame: smallFrame, commitId: 'x_made' });
  return { repository, session: await opened(repository) };
}

const label = (nl: string) => ({ code: 'P1', change: { label: { nl } } });
const labelIn = (session: FrameSession) => session.getState().frame.facets[0]?.items[0]?.label.nl;

describe('the draft of a frame that is open', () => {
  test('says what undo and redo would do, and does it', async () => {
    const { session } = await begun();
    expect(session.run(editItem, label('Geldzorgen'))).toMatchObject({ step: { name: 'item-renamed' } });
    session.run(retireItem, { code: 'P3' });
    expect(session.run(retireItem, { code: 'P3' })).toEqual({ refused: 'retired-already' });
    expect(session.getState().undo?.name).toBe('item-retired');
    session.undo();
    expect(session.getState()).toMatchObject({
      undo: { name: 'item-renamed' },
      redo: { name: 'item-retired' },
    });
    session.undo();
    expect([labelIn(session), session.getState().undo]).toEqual(['Schulden', undefined]);
    expect(session.undo()).toBeUndefined();
    session.redo();
    expect(labelIn(session)).toBe('Geldzorgen');
    await session.flush();
    expect([session.getState().save, session.revision()]).toEqual([{ state: 'saved' }, 6]);
  });

  test('undoes what was done before it was closed', async () => {
    const { repository, session } = await begun();
    session.run(editItem, label('a'));
    session.run(editItem, label('b'));
    session.undo();
    await session.flush();
    const again = await opened(repository);
    expect(again.getState()).toMatchObject({
      undo: { name: 'item-renamed' },
      redo: { name: 'item-renamed' },
    });
    again.redo();
    expect(labelIn(again)).toBe('b');
    again.undo();
    again.undo();
    expect(writeFrame(again.getState().frame)).toBe(writeFrame(smallFrame));
  });

  test('keeps what could not be saved, and says so', async () => {
    const { repository } = await begun();
    let full = true;
    const session = openFrameSession({
      opened: await repository.openDraft(...named),
      send: (commit) => {
        if (full) throw new ApiError('disk-full');
        return repository.commitDraft(commit);
      },
      newId: () => 'x_one',
      now: () => '2020-01-01T00:00:00.000Z',
      schedule: () => () => undefined,
    });
    session.run(editItem, label('Geldzorgen'));
    await session.flush();
    expect(session.getState().save).toMatchObject({ state: 'not-saved', error: { code: 'disk-full' } });
    expect(session.unsent()).toHaveLength(1);
    full = false;
    await session.flush();
    expect(session.getState().save).toEqual({ state: 'saved' });
  });

  test('is in the library what it is on the screen, whatever is done and undone, and can be undone to its beginning', async () => {
    await fc.assert(
      fc.asyncProperty(anyChanges, fc.array(fc.boolean(), { maxLength: 6 }), async (changes, turns) => {
        const { repository, session } = await begun();
        for (const change of changes) session.run((frame) => outcomeOf(frame, change), undefined);
        for (const turn of turns) {
          if (turn) session.undo();
          else session.redo();
        }
        await session.flush();
        const again = await opened(repository);
        expect(writeFrame(again.getState().frame)).toBe(writeFrame(session.getState().frame));
        expect(again.getState().redo).toEqual(session.getState().redo);
        while (again.undo());
        expect(writeFrame(again.getState().frame)).toBe(writeFrame(smallFrame));
      }),
      { numRuns: 60 },
    );
  });
});
