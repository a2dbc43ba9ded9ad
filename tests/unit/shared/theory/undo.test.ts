import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editNode } from '../../../../shared/theory/commands/edit.ts';
import { remove } from '../../../../shared/theory/commands/remove.ts';
import { anyDocument, anyMove, perform } from '../../../kit/anyDocument.ts';
import { sample } from './sample.ts';
import { bytes, makeCore, makeSession, rename } from './sessionKit.ts';

describe('undo and redo', () => {
  test('after 500 commands undo leads back to the very bytes of the beginning, and redo to those of the end', () => {
    fc.assert(
      fc.property(anyDocument, fc.array(anyMove, { minLength: 500, maxLength: 500 }), (start, moves) => {
        const { session } = makeSession(makeCore(start));
        for (const move of moves) session.run((theory, args, newId) => perform(theory, args, newId), move);
        const end = bytes(session.getState().theory);
        let undone = 0;
        while (session.undo()) undone += 1;
        expect(undone).toBeGreaterThan(50);
        expect(bytes(session.getState().theory)).toBe(bytes(start));
        while (session.redo()) undone -= 1;
        expect(undone).toBe(0);
        expect(bytes(session.getState().theory)).toBe(end);
      }),
      { numRuns: 4 },
    );
  });

  test('a new step forgets what could be redone, and names itself', () => {
    const { session } = makeSession(makeCore(sample()));
    rename(session, 'p1', 'Schulden');
    expect(session.getState().undo).toEqual({ name: 'node-renamed', about: { nl: 'Schulden' } });
    session.undo();
    expect(session.getState().redo?.name).toBe('node-renamed');
    session.run(remove, { ids: ['p2'] });
    expect(session.getState().redo).toBeUndefined();
    expect(session.redo()).toBeUndefined();
    expect(session.getState().undo?.name).toBe('removed');
  });

  test('typing in one field is one step, until the field is left', () => {
    const { session } = makeSession(makeCore(sample()));
    for (const text of ['S', 'Sc', 'Sch']) rename(session, 'p1', text, 'title p1');
    session.closeStep();
    for (const text of ['Sch.', 'Sch..']) rename(session, 'p1', text, 'title p1');
    session.undo();
    expect(session.getState().theory.records.get('p1')).toMatchObject({ title: { nl: 'Sch' } });
    session.undo();
    expect(session.getState().theory.records.get('p1')).toMatchObject({ title: { nl: 'p1' } });
    expect(session.getState().undo).toBeUndefined();
  });

  test('a refusal and a change that is none make no step', () => {
    const core = makeCore(sample());
    const { session } = makeSession(core);
    expect(rename(session, 'p1', 'p1')).toEqual({ refused: 'no-change' });
    expect(rename(session, 'gone', 'x')).toEqual({ refused: 'not-there' });
    expect(session.getState().steps).toBe(0);
    expect(core.sent).toEqual([]);
  });

  test('after closing and opening again undo goes on where it was, step by step, whatever was undone before', async () => {
    const scenario = fc.array(
      fc.tuple(fc.constantFrom('do', 'do', 'do', 'type', 'undo', 'redo', 'close'), anyMove),
      {
        minLength: 1,
        maxLength: 60,
      },
    );
    await fc.assert(
      fc.asyncProperty(anyDocument, scenario, async (start, acts) => {
        const core = makeCore(start);
        const { session } = makeSession(core);
        for (const [act, move] of acts) {
          if (act === 'undo') session.undo();
          else if (act === 'redo') session.redo();
          else if (act === 'close') session.closeStep();
          else if (act === 'type') {
            const id =
              [...session.getState().theory.records.values()].find((r) => r.record === 'node')?.id ?? '';
            const description = { nl: move.words };
            session.run(editNode, { id, change: { description } }, 'typing');
            // Sometimes the core has taken the first letters before the next ones come.
            // oxlint-disable-next-line no-await-in-loop
            if (move.a % 2) await session.flush();
          } else session.run((theory, args, newId) => perform(theory, args, newId), move);
        }
        await session.flush();
        const again = makeSession(core, 2).session;
        expect(bytes(again.getState().theory)).toBe(bytes(session.getState().theory));
        let redone = 0;
        while (again.redo()) redone += 1;
        while (session.redo()) redone -= 1;
        expect(redone).toBe(0);
        expect(bytes(again.getState().theory)).toBe(bytes(session.getState().theory));
        while (again.undo());
        expect(bytes(again.getState().theory)).toBe(bytes(start));
      }),
      { numRuns: 120 },
    );
  });

  test('letters that each were saved are one step again after opening', async () => {
    const core = makeCore(sample());
    const { session } = makeSession(core);
    for (const text of ['p1a', 'p1ab', 'p1abc']) {
      rename(session, 'p1', text, 'title');
      // oxlint-disable-next-line no-await-in-loop
      await session.flush();
    }
    expect(core.journal).toHaveLength(3);
    const again = makeSession(core, 2).session;
    again.undo();
    expect(again.getState().theory.records.get('p1')).toMatchObject({ title: { nl: 'p1' } });
    expect(again.getState().undo).toBeUndefined();
  });
});
