import { describe, expect, it } from 'vitest';
import type { Repository } from '../../../db/repository.ts';
import { readStarter } from '../../../db/starter/starter.ts';
import { headOfFrame, invertFramePatch } from '../../../shared/frame/patch.ts';
import { aDraft } from '../../kit/smallFrame.ts';
import { smallTheory } from '../../kit/smallTheory.ts';

/** How every repository keeps frames: versions, which never change, and drafts, which may. */
export function frameSuite(
  name: string,
  open: () => Promise<{ repository: Repository; again: () => Promise<Repository> }>,
): void {
  describe(`the frames of a library (${name})`, () => {
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
  });
}
