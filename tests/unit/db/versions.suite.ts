import { describe, expect, it } from 'vitest';
import type { Repository } from '../../../db/repository.ts';
import { commitOf, renaming, smallTheory } from '../../kit/smallTheory.ts';

const made = { id: 't', commitId: 'x_made', step: { name: 'theory-made' as const }, records: smallTheory };

/** How every repository keeps versions. `again` closes and opens it where that means something. */
export function versionSuite(
  name: string,
  open: (options?: {
    readonly now: () => Date;
  }) => Promise<{ repository: Repository; again: () => Promise<Repository> }>,
): void {
  describe(`the versions of a theory (${name})`, () => {
    it('keeps a theory as it is under a name, for ever', async () => {
      const { repository, again } = await open();
      await repository.createTheory(made);
      const sketch = {
        id: 'v_1',
        name: { nl: 'Eerste schets' },
        reason: { nl: 'begin' },
        made: 'person',
      } as const;
      const first = await repository.makeVersion('t', sketch);
      expect(first).toMatchObject({ ...sketch, revision: 1 });
      await repository.commit(renaming(1));
      expect(await repository.makeVersion('t', sketch)).toEqual(first);
      await repository.makeVersion('t', {
        id: 'v_2',
        name: { en: 'After the talk' },
        made: 'person',
        by: 'Ada',
      });
      const later = await again();
      expect((await later.listVersions('t')).map(({ id, revision }) => [id, revision])).toEqual([
        ['v_1', 1],
        ['v_2', 2],
      ]);
      const kept = await later.getVersion('t', 'v_1');
      expect(kept.records).toEqual(smallTheory);
      expect(await later.putVersion('t', kept)).toEqual(first);
      await expect(later.putVersion('t', { ...kept, name: { nl: 'Anders' } })).rejects.toMatchObject({
        code: 'exists',
      });
      const brought = await later.putVersion('t', { ...kept, id: 'v_3' });
      expect(brought).toEqual({ ...first, id: 'v_3', revision: 2 });
      await expect(later.getVersion('t', 'v_9')).rejects.toMatchObject({ code: 'not-found' });
      await expect(later.listVersions('u')).rejects.toMatchObject({ code: 'not-found' });
      await expect(later.makeVersion('u', sketch)).rejects.toMatchObject({ code: 'not-found' });
      expect((await later.openTheory('t')).revision).toBe(2);
      expect(await later.verify()).toEqual([]);
    });

    it('keeps a theory by itself before a large step, once, and not before an ordinary one', async () => {
      const { repository, again } = await open();
      await repository.createTheory(made);
      await repository.commit(renaming(1));
      expect(await repository.listVersions('t')).toEqual([]);
      const before = await repository.openTheory('t');
      const imported = { ...renaming(2), step: { name: 'theory-imported' as const, about: { nl: 'Klein' } } };
      await repository.commit(imported);
      await repository.commit(imported);
      const later = await again();
      const [kept, ...more] = await later.listVersions('t');
      expect(more).toEqual([]);
      expect(kept).toMatchObject({ made: 'import', revision: 2, reason: { nl: 'Klein' } });
      expect((await later.getVersion('t', kept?.id ?? '')).records).toEqual(before.records);
      const many = Array.from({ length: 25 }, (_, i) => ({
        id: `n${i}`,
        before: null,
        after: { record: 'node', id: `n${i}`, kind: 'problem', title: { nl: 'x' }, basis: 'coder' } as const,
      }));
      await later.commit(commitOf(3, many));
      expect((await later.listVersions('t')).map(({ made: by }) => by)).toEqual(['import', 'bulk']);
      const moved = many.map(({ id, after }) => ({ id, before: after, after: { ...after, order: 1 } }));
      await later.commit(commitOf(4, moved));
      await later.removeTheory('t');
      await later.createTheory({ ...made, commitId: 'x_over', step: { name: 'theory-imported' } });
      const versions = await later.listVersions('t');
      expect(versions.map(({ made: by, revision }) => [by, revision])).toEqual([
        ['import', 2],
        ['bulk', 3],
        ['import', 5],
      ]);
      expect(await later.verify()).toEqual([]);
    });

    it('thins those that came by themselves, gives the others back as they were, and knows that some went', async () => {
      let now = new Date('2026-09-01T08:00:00.000Z');
      const { repository, again } = await open({ now: () => now });
      await repository.createTheory(made);
      await repository.makeVersion('t', { id: 'v_1', name: { nl: 'Schets' }, made: 'person' });
      const stood = new Map<string, unknown>();
      const imported = async (at: string, revision: number): Promise<void> => {
        now = new Date(at);
        const { records } = await repository.openTheory('t');
        await repository.commit({ ...renaming(revision), step: { name: 'theory-imported' } });
        stood.set(at, records);
      };
      // Before the first import the theory is as it was named, so nothing more is kept.
      const moments = ['2026-09-01T09:00', '2026-09-01T10:00', '2026-09-02T09:00', '2026-11-27T09:00'].concat(
        ['2026-11-27T10:00', '2026-11-27T11:00', '2026-11-28T10:30'],
      );
      for (const [i, moment] of moments.entries()) await imported(`${moment}:00.000Z`, i + 1);
      const later = await again();
      const versions = await later.listVersions('t');
      expect(versions.map(({ made: by, at }) => [by, at.slice(0, 16)])).toEqual([
        ['person', '2026-09-01T08:00'],
        ['import', '2026-09-02T09:00'],
        ['import', '2026-11-27T10:00'],
        ['import', '2026-11-27T11:00'],
        ['import', '2026-11-28T10:30'],
      ]);
      for (const { id, at, made: by } of versions.slice(1)) {
        expect(by).toBe('import');
        expect((await later.getVersion('t', id)).records).toEqual(stood.get(at));
      }
      expect(await later.verify()).toEqual([]);
    });
  });
}
