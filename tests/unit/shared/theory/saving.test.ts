import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addNode } from '../../../../shared/theory/commands/create.ts';
import { openSession } from '../../../../shared/theory/session.ts';
import { anyDocument, anyMove, perform, steadyIds } from '../../../kit/anyDocument.ts';
import { sample } from './sample.ts';
import { bytes, makeCore, makeSession, rename } from './sessionKit.ts';

describe('saving', () => {
  test('however the way to the core stumbles, it ends with exactly the changes in their order', async () => {
    const trouble = fc.constantFrom(
      'before' as const,
      'after' as const,
      'disk-full' as const,
      'library-busy' as const,
    );
    await fc.assert(
      fc.asyncProperty(
        anyDocument,
        fc.array(fc.tuple(anyMove, fc.boolean()), { maxLength: 40 }),
        fc.array(trouble, { maxLength: 30 }),
        async (start, moves, troubles) => {
          const core = makeCore(start);
          core.troubles.push(...troubles);
          const { session, timers } = makeSession(core);
          for (const [move, pause] of moves) {
            session.run(
              (theory, args, newId) => perform(theory, args, newId),
              move,
              move.b % 2 ? 'key' : undefined,
            );
            if (move.c % 7 === 0) session.undo();
            if (!pause) continue;
            timers.shift()?.work();
            // oxlint-disable-next-line no-await-in-loop
            await new Promise((done) => setTimeout(done, 0));
          }
          for (let i = 0; i <= troubles.length; i += 1) {
            // oxlint-disable-next-line no-await-in-loop
            await session.flush();
          }
          expect(session.getState().save).toEqual({ state: 'saved' });
          expect(session.unsent()).toEqual([]);
          expect(bytes(core.theory())).toBe(bytes(session.getState().theory));
          expect(core.journal.map((entry) => entry.revision)).toEqual(core.journal.map((_, i) => i + 2));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('it says since when and why it is not saved, tries again by itself, and says when it is', async () => {
    const core = makeCore(sample());
    const { session, timers } = makeSession(core);
    const said: string[] = [];
    session.subscribe((state) => {
      const word =
        state.save.state === 'not-saved' ? `${state.save.since} ${state.save.error.code}` : state.save.state;
      if (said.at(-1) !== word) said.push(word);
    });
    core.troubles.push('disk-full', 'disk-full');
    rename(session, 'p1', 'Schulden');
    await session.flush();
    rename(session, 'p2', 'Leeftijd');
    expect(timers.map(({ wait }) => wait)).toEqual([1000]);
    timers.shift()?.work();
    await session.flush();
    expect(said).toEqual(['saving', '2011-01-01T14:00:00.000Z disk-full', 'saving', 'saved']);
    expect(core.journal.map((entry) => entry.step.about?.nl)).toEqual(['Schulden', 'Leeftijd']);
  });

  test('a change that was sent goes again exactly as it was; those typed meanwhile wait and become one', async () => {
    const core = makeCore(sample());
    const { session } = makeSession(core);
    core.troubles.push('after');
    for (const text of ['S', 'Sc', 'Sch', 'Schu']) rename(session, 'p1', text, 'title');
    await session.flush();
    expect(core.sent.map((commit) => commit.commitId === core.sent[0]?.commitId)).toEqual([
      true,
      true,
      false,
    ]);
    expect(core.sent[1]).toEqual(core.sent[0]);
    expect(core.journal.map((entry) => entry.patch[0]?.after)).toMatchObject([
      { title: { nl: 'S' } },
      { title: { nl: 'Schu' } },
    ]);
  });

  test('a conflict stops the queue and keeps what was not taken; other refusals are tried again with the next change', async () => {
    const core = makeCore(sample());
    const { session, timers } = makeSession(core);
    core.troubles.push('library-gone');
    rename(session, 'p1', 'Schulden');
    await Promise.resolve().then(() => undefined);
    await new Promise((done) => setTimeout(done, 0));
    expect(session.getState().save).toMatchObject({ state: 'not-saved', error: { code: 'library-gone' } });
    rename(session, 'p2', 'Leeftijd');
    await new Promise((done) => setTimeout(done, 0));
    expect(session.getState().save).toEqual({ state: 'saved' });

    core.troubles.push('conflict');
    rename(session, 'p1', 'Schuld');
    await new Promise((done) => setTimeout(done, 0));
    rename(session, 'p2', 'Jaren');
    await new Promise((done) => setTimeout(done, 0));
    expect(session.getState().save).toMatchObject({ state: 'not-saved', error: { code: 'conflict' } });
    expect(session.unsent().map((commit) => commit.step.about?.nl)).toEqual(['Schuld', 'Jaren']);
    expect(timers).toEqual([]);
  });

  test('what cannot be sent at all is a fault of ours and says so', async () => {
    const session = openSession({
      opened: makeCore(sample()).opened(),
      send: () => Promise.reject(new TypeError('no')),
      newId: steadyIds(),
      now: () => '2011-01-01T14:02:00.000Z',
      schedule: () => () => undefined,
    });
    session.run(addNode, { kind: 'problem', title: { nl: 'x' } });
    await session.flush();
    expect(session.getState().save).toEqual({
      state: 'not-saved',
      since: '2011-01-01T14:02:00.000Z',
      error: { code: 'internal', details: {} },
    });
  });

  test('whoever hears of a change finds it among what is not yet safe, and hears of it once', () => {
    const { session } = makeSession(makeCore(sample()));
    const heard: number[] = [];
    const stop = session.subscribe((state, before) => {
      if (state.theory !== before.theory) heard.push(session.unsent().length);
    });
    rename(session, 'p1', 'a');
    rename(session, 'p2', 'b');
    stop();
    rename(session, 'p2', 'c');
    expect(heard).toEqual([1, 2]);
  });
});
