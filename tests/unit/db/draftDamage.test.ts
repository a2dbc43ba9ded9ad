import { describe, expect, it, onTestFinished } from 'vitest';
import { connect } from '../../../db/driver.ts';
import { openLibrary } from '../../../db/openLibrary.ts';
import { rescueLibrary } from '../../../db/rescue.ts';
import { makeSmallLibrary, ownFolder } from '../../kit/libraryFile.ts';
import { aDraft } from '../../kit/smallFrame.ts';

const [draft, rename, split] = aDraft();
const named = [draft.id, draft.version] as const;

/** A library with a draft of two steps, after something else than the program wrote into it. */
async function meddled(sql: string): Promise<string> {
  const { folder, remove } = ownFolder();
  onTestFinished(remove);
  const file = await makeSmallLibrary(folder);
  const library = await openLibrary(file);
  await library.createDraft({ frame: draft, commitId: 'x_draft' });
  await library.commitDraft({ ...rename, baseRevision: 1 });
  await library.commitDraft({ ...split, baseRevision: 2 });
  expect(await library.verify()).toEqual([]);
  await library.close();
  const other = connect(file);
  if (sql !== '') other.exec(sql);
  other.close();
  return file;
}

describe('a draft that is not what was written', () => {
  it.each([
    ['its words', "UPDATE frame SET json = replace(json, 'Geldzorgen', 'Weelde')"],
    ['its revision', 'UPDATE frame SET revision = 2'],
    ['that it is a draft', 'UPDATE frame SET draft = 0'],
  ])('is never given out, and is found by the check: %s', async (_what, sql) => {
    const library = await openLibrary(await meddled(sql));
    onTestFinished(() => library.close());
    expect(await library.verify()).toContain('frame klein 2');
    await expect(library.openDraft(...named)).rejects.toThrow();
    await expect(library.getFrame(...named)).rejects.toThrow();
  });

  it.each([
    ['that it was put away', "UPDATE frame SET removed_at = '2020-01-01T00:00:00.000Z'", 'frame klein 2'],
    ['that it is there', 'DELETE FROM frame', 'missing ["klein","2"]'],
    ['a step of its journal', "UPDATE journal SET patch = replace(patch, 'P1a', 'P1c')", 'journal 4'],
  ])('is found by the check: %s', async (_what, sql, place) => {
    const library = await openLibrary(await meddled(sql));
    onTestFinished(() => library.close());
    const faults = await library.verify();
    expect(faults.some((fault) => fault.startsWith(place))).toBe(true);
  });

  it('is rescued whole beside what is lost', async () => {
    const file = await meddled("UPDATE record SET json = replace(json, 'Schulden', 'Weelde') WHERE id = 'p'");
    const library = await openLibrary(file);
    await library.createTheory({
      id: 'u',
      commitId: 'x_u',
      step: { name: 'theory-made' },
      records: [
        {
          record: 'theory',
          id: '#theory',
          title: { nl: 'Heel' },
          holder: { name: { nl: 'x' }, kind: 'company' },
          frames: [],
        },
      ],
    });
    await library.close();
    const rescue = await rescueLibrary(file);
    expect(rescue?.lost).toEqual(['t']);
    expect((await rescue?.repository.openDraft(...named))?.frame.facets[0]?.items[0]?.retired).toBe(true);
    await expect(rescue?.repository.removeDraft(...named)).rejects.toMatchObject({ code: 'read-only' });
  });
});
