import { describe, expect, it } from 'vitest';
import type { Repository } from '../../../db/repository.ts';
import { readStarter } from '../../../db/starter/starter.ts';
import { invertPatch } from '../../../shared/theory/patch.ts';
import { headOfFrame, invertFramePatch } from '../../../shared/frame/patch.ts';
import { aDraft } from '../../kit/smallFrame.ts';
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

    it('keeps a version of a frame as it is, apart from the words of the screen', async () => {
      const { repository, again } = await open();
      const [frame] = readStarter().frames;
      if (!frame) throw new Error('the starter has a frame');
      const plain = { ...frame, facets: frame.facets.map(({ question: _question, ...facet }) => facet) };
      expect(await repository.putFrame(frame)).toBe(true);
      expect(await repository.putFrame(frame)).toBe(false);
      expect(await repository.putFrame(plain)).toBe(true);
      await expect(repository.putFrame({ ...frame, title: { nl: 'Anders' } })).rejects.toMatchObject({
        code: 'exists',
      });
      await repository.putFrame({ ...frame, version: '1.10.0' });
      await repository.putFrame({ ...frame, version: '1.9.0' });
      const later = await again();
      expect((await later.getFrame(frame.id)).version).toBe('1.10.0');
      expect(await later.getFrame(frame.id, frame.version)).toEqual(plain);
      expect((await later.listFrames())[0]).toMatchObject({ id: frame.id, items: { problem: 38 } });
      await expect(later.getFrame('none')).rejects.toMatchObject({ code: 'not-found' });
      expect(await later.verify()).toEqual([]);
    });

    it('keeps a draft step by step, and undoes it into what was', async () => {
      const { repository, again } = await open();
      const [draft, rename, split] = aDraft();
      expect(await repository.createDraft({ frame: draft, commitId: 'x_draft' })).toEqual({ revision: 1 });
      expect(await repository.commitDraft({ ...rename, baseRevision: 1 })).toEqual({ revision: 2 });
      expect(await repository.commitDraft({ ...split, baseRevision: 2 })).toEqual({ revision: 3 });
      const later = await again();
      expect(await later.commitDraft({ ...rename, baseRevision: 1 })).toEqual({ revision: 2 });
      const { frame, journal } = await later.openDraft(draft.id, draft.version);
      expect(frame.facets[0]?.items.map(({ code }) => code)).toContain('P1b');
      let base = 3;
      for (const { step, patch } of journal.toReversed()) {
        const undo = {
          ...rename,
          kind: 'undo' as const,
          step,
          patch: invertFramePatch(patch) as typeof patch,
        };
        // eslint-disable-next-line no-await-in-loop -- one after the other
        ({ revision: base } = await later.commitDraft({
          ...undo,
          commitId: `x_u${base}`,
          baseRevision: base,
        }));
      }
      const last = await again();
      const undone = await last.openDraft(draft.id, draft.version);
      expect(JSON.stringify(undone.frame)).toBe(JSON.stringify(draft));
      expect(undone.journal.map(({ kind }) => kind)).toEqual(['do', 'do', 'undo', 'undo']);
      expect(await last.verify()).toEqual([]);
    });

    it('lists a draft as one, and never gives it out as a version', async () => {
      const { repository } = await open();
      const [draft] = aDraft();
      await repository.createDraft({ frame: draft, commitId: 'x_draft' });
      expect(await repository.listFrames()).toMatchObject([{ id: draft.id, draft: true, previous: '1' }]);
      await expect(repository.getFrame(draft.id)).rejects.toMatchObject({ code: 'not-found' });
      await expect(repository.getFrame(draft.id, draft.version)).rejects.toMatchObject({ code: 'not-found' });
      await expect(repository.putFrame(draft)).rejects.toMatchObject({ code: 'exists' });
      const twice = repository.createDraft({ frame: draft, commitId: 'x_twice' });
      await expect(twice).rejects.toMatchObject({ code: 'exists' });
    });

    it('refuses a step of a draft that is late, does not fit, or would not hold together', async () => {
      const { repository } = await open();
      const [draft, rename, split] = aDraft();
      await repository.createDraft({ frame: draft, commitId: 'x_draft' });
      const late = repository.commitDraft({ ...rename, baseRevision: 0 });
      await expect(late).rejects.toMatchObject({ code: 'conflict' });
      const unfit = repository.commitDraft({ ...split, baseRevision: 1 });
      await expect(unfit).rejects.toMatchObject({ code: 'conflict' });
      const code = { part: 'item' as const, facet: 'problems', at: 0, before: null };
      const twin = { ...code, after: { code: 'P1', label: { nl: 'Nog een' } } };
      const unsound = repository.commitDraft({ ...rename, baseRevision: 1, patch: [twin] });
      await expect(unsound).rejects.toMatchObject({ code: 'unsound' });
      expect((await repository.openDraft(draft.id, draft.version)).frame).toEqual(draft);
    });

    it('makes a version of a draft, which then never changes', async () => {
      const { repository, again } = await open();
      const [draft, rename, split] = aDraft();
      await repository.putFrame({ ...draft, version: '1' });
      await repository.createDraft({ frame: draft, commitId: 'x_draft' });
      const named = { id: draft.id, version: draft.version };
      const third = { part: 'item' as const, facet: 'problems', at: 2, after: null };
      const vanish = { ...third, before: (draft.facets[0]?.items[2] ?? null) as never };
      await repository.commitDraft({ ...rename, baseRevision: 1, commitId: 'x_vanish', patch: [vanish] });
      const publish = { ...named, commitId: 'x_publish', patch: [] };
      const without = repository.publishDraft({ ...publish, baseRevision: 2 });
      await expect(without).rejects.toMatchObject({ code: 'unsound', details: { place: 'P3' } });
      const back = [{ ...vanish, before: null, after: vanish.before }];
      await repository.commitDraft({ ...rename, baseRevision: 2, commitId: 'x_back', patch: back });
      await repository.commitDraft({ ...rename, baseRevision: 3 });
      const version = await repository.publishDraft({ ...publish, baseRevision: 4 });
      expect(version.facets[0]?.items[0]?.label).toEqual({ nl: 'Geldzorgen' });
      const later = await again();
      expect(await later.publishDraft({ ...publish, baseRevision: 4 })).toEqual(version);
      expect(await later.getFrame(draft.id)).toEqual(version);
      const more = later.commitDraft({ ...split, baseRevision: 5 });
      await expect(more).rejects.toMatchObject({ code: 'not-found' });
      expect(await later.verify()).toEqual([]);
    });

    it('makes a draft again of a version that was made here and that nothing uses', async () => {
      const { repository, again } = await open();
      const [draft, rename, split] = aDraft();
      await repository.putFrame({ ...draft, version: '1' });
      const named = { id: draft.id, version: draft.version };
      const readIn = repository.withdrawVersion({ ...named, version: '1', commitId: 'x_no' });
      await expect(readIn).rejects.toMatchObject({ code: 'frame-read-in', details: { version: '1' } });
      await repository.createDraft({ frame: draft, commitId: 'x_draft' });
      await repository.commitDraft({ ...rename, baseRevision: 1 });
      const { frame: before } = await repository.openDraft(draft.id, draft.version);
      const early = repository.withdrawVersion({ ...named, commitId: 'x_early' });
      await expect(early).rejects.toMatchObject({ code: 'not-found' });
      const head = headOfFrame(before);
      const says = { part: 'head' as const, before: head, after: { ...head, changes: { nl: 'Hernoemd.' } } };
      const published = await repository.publishDraft({
        ...named,
        commitId: 'x_publish',
        baseRevision: 2,
        patch: [says],
      });
      expect(published.changes).toEqual({ nl: 'Hernoemd.' });

      const later = await again();
      expect(await later.withdrawVersion({ ...named, commitId: 'x_back' })).toEqual({ revision: 4 });
      expect(await later.withdrawVersion({ ...named, commitId: 'x_back' })).toEqual({ revision: 4 });
      expect((await later.getFrame(draft.id)).version).toBe('1');
      expect(await later.openDraft(draft.id, draft.version)).toEqual({
        frame: before,
        revision: 4,
        journal: [],
      });
      await later.commitDraft({ ...split, baseRevision: 4 });
      const next = await later.publishDraft({ ...named, commitId: 'x_anew', baseRevision: 5, patch: [] });
      expect(next.facets[0]?.items.map(({ code }) => code)).toContain('P1a');
      expect(await later.verify()).toEqual([]);
    });

    it('keeps a version while a theory or a later version names it', async () => {
      const { repository } = await open();
      const [draft] = aDraft();
      const named = { id: draft.id, version: draft.version };
      await repository.createDraft({ frame: draft, commitId: 'x_draft' });
      await repository.publishDraft({ ...named, commitId: 'x_publish', baseRevision: 1, patch: [] });
      const user = smallTheory.map((record) =>
        record.record === 'theory' ? { ...record, title: { nl: 'Wie' }, frames: [named] } : record,
      );
      const step = { name: 'theory-made' as const };
      await repository.createTheory({ id: 't1', commitId: 'x_theory', step, records: user });
      const begun = { ...draft, version: '3', previous: draft.version };
      await repository.createDraft({ frame: begun, commitId: 'x_third' });
      const asks = repository.withdrawVersion({ ...named, commitId: 'x_back' });
      await expect(asks).rejects.toMatchObject({ code: 'frame-in-use', details: { names: 'Wie, 3' } });
      expect((await repository.getFrame(draft.id)).version).toBe(draft.version);
    });

    it('takes a draft out of the list and brings it back whole', async () => {
      const { repository, again } = await open();
      const [draft, rename] = aDraft();
      await repository.createDraft({ frame: draft, commitId: 'x_draft' });
      await repository.commitDraft({ ...rename, baseRevision: 1 });
      await repository.removeDraft(draft.id, draft.version);
      const later = await again();
      expect(await later.listFrames()).toEqual([]);
      await later.restoreDraft(draft.id, draft.version);
      expect((await later.openDraft(draft.id, draft.version)).journal).toHaveLength(1);
      await later.removeDraft(draft.id, draft.version);
      expect(await later.createDraft({ frame: draft, commitId: 'x_new' })).toEqual({ revision: 3 });
      expect(await later.openDraft(draft.id, draft.version)).toEqual({
        frame: draft,
        revision: 3,
        journal: [],
      });
      await later.removeDraft(draft.id, draft.version);
      expect(await later.putFrame(draft)).toBe(true);
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
