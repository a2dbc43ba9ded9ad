import { describe, expect, it } from 'vitest';
import type { Repository } from '../../../db/repository.ts';
import { readStarter } from '../../../db/starter/starter.ts';
import { labelsOf } from '../../../shared/search/query.ts';
import { searchTheories } from '../../../shared/search/searchTheory.ts';
import { theoryOf } from '../../../shared/theory/theory.ts';
import { commitOf, recordOfSmall, renaming, smallTheory } from '../../kit/smallTheory.ts';

const made = { id: 't', commitId: 'x_made', step: { name: 'theory-made' as const }, records: smallTheory };

/** How every repository finds. `again` closes and opens it where that means something. */
export function searchSuite(
  name: string,
  open: () => Promise<{ repository: Repository; again: () => Promise<Repository> }>,
): void {
  describe(`searching a library (${name})`, () => {
    it('finds what its theories hold, as the search of open theories does', async () => {
      const { repository, again } = await open();
      const { frames, theories } = readStarter();
      for (const frame of frames) await repository.putFrame(frame);
      for (const { id, records } of theories)
        await repository.createTheory({ ...made, id, commitId: `x_${id}`, records });
      const opened = theories.map(({ id, records }) => [id, theoryOf(records)] as const);
      const later = await again();
      for (const query of ['zelfvertrouwen', 'client', 'werk zoek', 'e', 'P1', 'dwang/', '%', '', 'zzz'])
        expect([query, await later.search(query, 20)]).toEqual([
          query,
          searchTheories(opened, labelsOf(frames), query, 20),
        ]);
    });

    it('follows every change, in the order in which things came', async () => {
      const { repository, again } = await open();
      await repository.createTheory(made);
      const ids = async (query: string, from = repository): Promise<string[]> =>
        (await from.search(query, 50)).hits.map(({ id }) => id);
      expect(await ids('schuld')).toEqual(['p', 'i']);
      const before = recordOfSmall('p');
      const after = { ...before, title: { nl: 'Geldzorgen' } } as typeof before;
      await repository.commit(commitOf(1, [{ id: 'p', before, after }]));
      expect(await ids('schuld')).toEqual(['i']);
      expect(await ids('geldz')).toEqual(['p']);
      const gone = ['m', 'l', 'i'].map((id) => ({ id, before: recordOfSmall(id), after: null }));
      await repository.commit(commitOf(2, gone));
      const later = await again();
      expect(await ids('schuld', later)).toEqual([]);
      await later.removeTheory('t');
      expect(await ids('geldz', later)).toEqual([]);
      await later.restoreTheory('t');
      expect(await ids('geldz', later)).toEqual(['p']);
      expect(await later.verify()).toEqual([]);
    });

    it('says how many there are, and names what has no name of its own', async () => {
      const { repository } = await open();
      await repository.createTheory(made);
      for (const revision of [1, 2]) await repository.commit(renaming(revision));
      const quoted = {
        record: 'evidence',
        id: 'q',
        target: 'm',
        quote: { nl: 'Schulden, zei zij.' },
      } as const;
      await repository.commit(commitOf(3, [{ id: 'q', before: null, after: quoted }]));
      const { hits, all } = await repository.search('schulden', 1);
      expect(all).toBe(2);
      expect(hits).toHaveLength(1);
      const [, second] = (await repository.search('schulden', 2)).hits;
      expect(second).toMatchObject({
        id: 'q',
        theory: 't',
        theoryTitle: { nl: 'Klein' },
        name: { nl: 'bij Krappe markt op Schulden 3 → Schuldhulp' },
        marks: [{ from: 0, to: 8 }],
      });
    });
  });
}
