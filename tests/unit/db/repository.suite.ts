import { describe, expect, it } from 'vitest';
import type { Repository } from '../../../db/repository.ts';
import { invertPatch } from '../../../shared/theory/patch.ts';
import { commitOf, recordOfSmall, renaming, smallTheory } from '../../kit/smallTheory.ts';

const made = { id: 't', commitId: 'x_made', step: { name: 'theory-made' as const }, records: smallTheory };

const gone = (id: string) => ({ id, before: recordOfSmall(id), after: null });

/** What every repository must do, whatever it stands on. `again` closes and opens it where that means something. */
export function repositorySuite(
  name: string,
  open: () => Promise<{ repository: Repository; again: () => Promise<Repository> }>,
): void {
  describe(`a repository (${name})`, () => {
    it('gives a theory back as it was made, in the same order', async () => {
      const { repository, again } = await open();
      expect(await repository.createTheory(made)).toEqual({ revision: 1 });
      const opened = await (await again()).openTheory('t');
      expect(opened).toEqual({ id: 't', revision: 1, records: smallTheory, journal: [] });
    });

    it('counts revisions, keeps the steps, and undoes them into what was', async () => {
      const { repository, again } = await open();
      await repository.createTheory(made);
      for (const revision of [1, 2, 3])
        expect(await repository.commit(renaming(revision))).toEqual({ revision: revision + 1 });
      const { journal } = await repository.openTheory('t');
      expect(journal.map((entry) => entry.revision)).toEqual([2, 3, 4]);
      let base = 4;
      for (const entry of journal.toReversed())
        base = (
          await repository.commit(
            commitOf(base, invertPatch(entry.patch), { kind: 'undo', commitId: `x_undo_${base}` }),
          )
        ).revision;
      const after = await again();
      expect((await after.openTheory('t')).records).toEqual(smallTheory);
      expect((await after.journal('t', 2)).map((entry) => [entry.revision, entry.kind])).toEqual([
        [6, 'undo'],
        [7, 'undo'],
      ]);
      expect((await after.journal('t', 10, 3)).map((entry) => entry.revision)).toEqual([1, 2]);
      expect(await after.verify()).toEqual([]);
    });

    it('answers a repeated commit as the first time, and stores it once', async () => {
      const { repository, again } = await open();
      await repository.createTheory(made);
      await repository.commit(renaming(1));
      await repository.commit(renaming(2));
      const later = await again();
      expect(await later.commit(renaming(1))).toEqual({ revision: 2 });
      expect(await later.createTheory(made)).toEqual({ revision: 1 });
      expect((await later.openTheory('t')).revision).toBe(3);
    });

    it('refuses what is based on an older revision, or expects another record, and changes nothing', async () => {
      const { repository } = await open();
      await repository.createTheory(made);
      await repository.commit(renaming(1));
      const before = await repository.openTheory('t');
      await expect(repository.commit({ ...renaming(1), commitId: 'x_other' })).rejects.toMatchObject({
        code: 'conflict',
      });
      await expect(
        repository.commit({ ...renaming(5), baseRevision: 2, commitId: 'x_o2' }),
      ).rejects.toMatchObject({
        code: 'conflict',
      });
      expect(await repository.openTheory('t')).toEqual(before);
    });

    it('refuses what would leave something pointing at nothing', async () => {
      const { repository } = await open();
      await repository.createTheory(made);
      await expect(repository.commit(commitOf(1, [gone('i')]))).rejects.toMatchObject({ code: 'unsound' });
      const turned = {
        id: 'c',
        before: recordOfSmall('c'),
        after: { ...recordOfSmall('c'), kind: 'problem' } as never,
      };
      await expect(repository.commit(commitOf(1, [turned]))).rejects.toMatchObject({ code: 'unsound' });
      expect(await repository.commit(commitOf(1, [gone('i'), gone('l'), gone('m')]))).toEqual({
        revision: 2,
      });
      expect((await repository.openTheory('t')).records.map((record) => record.id)).toEqual([
        '#theory',
        'p',
        'c',
      ]);
      await expect(
        repository.createTheory({ ...made, id: 'u', commitId: 'x_u', records: smallTheory.slice(1) }),
      ).rejects.toMatchObject({ code: 'unsound' });
      await expect(
        repository.createTheory({
          ...made,
          id: 'u',
          commitId: 'x_v',
          records: [...smallTheory, recordOfSmall('p')],
        }),
      ).rejects.toMatchObject({ code: 'unsound' });
    });

    it('takes a theory out of the list and brings it back whole', async () => {
      const { repository, again } = await open();
      await repository.createTheory(made);
      await repository.commit(renaming(1));
      await repository.removeTheory('t');
      const later = await again();
      expect(await later.listTheories()).toEqual([]);
      await expect(later.openTheory('t')).rejects.toMatchObject({ code: 'not-found' });
      await expect(later.commit(renaming(2))).rejects.toMatchObject({ code: 'not-found' });
      await later.restoreTheory('t');
      expect((await later.openTheory('t')).revision).toBe(2);
      await expect(later.createTheory({ ...made, commitId: 'x_twice' })).rejects.toMatchObject({
        code: 'exists',
      });
      await later.removeTheory('t');
      expect(await later.createTheory({ ...made, commitId: 'x_new' })).toEqual({ revision: 3 });
      expect((await later.openTheory('t')).records).toEqual(smallTheory);
      expect(await later.verify()).toEqual([]);
    });

    it('keeps the settings', async () => {
      const { repository, again } = await open();
      expect((await repository.getSettings()).language).toBe('system');
      await repository.setSettings({ language: 'en', theme: 'dark', rules: { 'duplicate-node': 'off' } });
      expect(await (await again()).getSettings()).toEqual({
        language: 'en',
        theme: 'dark',
        rules: { 'duplicate-node': 'off' },
      });
    });
  });
}
