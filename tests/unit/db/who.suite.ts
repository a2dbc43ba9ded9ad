import { expect, it, describe } from 'vitest';
import type { Repository } from '../../../db/repository.ts';
import { renaming, smallTheory } from '../../kit/smallTheory.ts';

const made = { id: 't', commitId: 'x_made', step: { name: 'theory-made' as const }, records: smallTheory };

/** How every repository keeps who made a change. `again` closes and opens it where that means something. */
export function whoSuite(
  name: string,
  open: (options: {
    readonly who: () => string;
  }) => Promise<{ readonly repository: Repository; readonly again: () => Promise<Repository> }>,
): void {
  describe(`who made a change (${name})`, () => {
    it('is the name that was given at that moment, and nobody where none was', async () => {
      let person = 'Ada';
      const { repository, again } = await open({ who: () => person });
      await repository.createTheory(made);
      await repository.commit(renaming(1));
      person = '';
      await repository.commit(renaming(2));
      person = 'Piet Jansen';
      const undone = { ...renaming(3), kind: 'undo' as const };
      await repository.commit(undone);
      person = 'Somebody else';
      await repository.commit(undone);
      const later = await again();
      const names = (await later.journal('t', 10)).map(({ by }) => by);
      expect(names).toEqual(['Ada', 'Ada', undefined, 'Piet Jansen']);
      expect((await later.openTheory('t')).journal.map(({ by }) => by)).toEqual(names.slice(1));
      expect(await later.verify()).toEqual([]);
    });

    it('is kept of a version too, whether somebody named it or it came by itself', async () => {
      let person = 'Ada';
      const { repository, again } = await open({ who: () => person });
      await repository.createTheory(made);
      await repository.makeVersion('t', { id: 'v_1', name: { nl: 'Schets' }, made: 'person' });
      await repository.commit(renaming(1));
      person = 'Piet Jansen';
      await repository.commit({ ...renaming(2), step: { name: 'theory-imported' } });
      person = '';
      const last = await repository.makeVersion('t', { id: 'v_2', name: { nl: 'Af' }, made: 'person' });
      const later = await again();
      const versions = await later.listVersions('t');
      expect(versions.map(({ keptBy }) => keptBy)).toEqual(['Ada', 'Piet Jansen', undefined]);
      expect(versions.at(-1)).toEqual(last);
      expect(await later.getVersion('t', 'v_1')).toMatchObject({ keptBy: 'Ada' });
    });
  });
}
