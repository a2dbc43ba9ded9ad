import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryDesk, type MemoryDesk } from '../../../kit/memoryDesk.ts';

const starter = path.join(import.meta.dirname, '../../../../db/starter/fit-or-unfit-a.json');
const id = 'fit-or-unfit-a';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'raderwerk-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Company A with the name of a problem and the sign of a link changed. */
function changedFile(): string {
  const theory = JSON.parse(readFileSync(starter, 'utf8')) as Record<string, Record<string, unknown>[]>;
  Object.assign(theory['nodes']?.[0] ?? {}, { title: { nl: 'Iets anders', en: 'Something else' } });
  Object.assign(theory['links']?.[0] ?? {}, { sign: '±' });
  const file = path.join(folder, 'changed.json');
  writeFileSync(file, JSON.stringify(theory));
  return file;
}

describe('versions', () => {
  test('of a theory that was read in over tell what it was before', async () => {
    const desk = await memoryDesk();
    expect((await desk.run('versions', id)).out).toBe('No kept versions.\n');
    await desk.run('import', changedFile());
    await desk.library.makeVersion(id, {
      id: 'v_1',
      name: { nl: 'Na', en: 'After' },
      made: 'person',
      by: 'Ada',
    });
    const { out } = await desk.run('versions', id);
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(rows.map(([, , revision, by]) => [revision, by])).toEqual([
      ['1', 'before import'],
      ['2', 'Ada'],
    ]);
    expect(rows[0]?.[4]).toBe('Before a file was read in');
    const listed = JSON.parse((await desk.run('versions', id, '--json')).out) as { id: string }[];
    expect(listed.map((version) => version.id)).toEqual(rows.map(([version]) => version));
    expect(await desk.run('versions', 'nobody')).toMatchObject({ code: 2, out: '' });
  });
});

const lastVersion = async (desk: MemoryDesk): Promise<string | undefined> =>
  (await desk.library.listVersions(id)).at(-1)?.id;

describe('diff', () => {
  test('names what a file, a version and a theory differ in, one sentence each', async () => {
    const desk = await memoryDesk();
    const { out } = await desk.run('diff', id, changedFile());
    expect(out.trimEnd().split('\n')).toHaveLength(2);
    expect(out).toContain('Something else');
    const dutch = await desk.run('diff', id, changedFile(), '--lang', 'nl');
    expect(dutch.out).toMatch(
      /^.*: naam van “.*” naar “Iets anders”\.\n.*: teken van “.*” naar “wisselend”\.\n$/,
    );
    await desk.run('import', changedFile());
    const [kept] = JSON.parse((await desk.run('versions', id, '--json')).out) as { id: string }[];
    expect((await desk.run('diff', `${id}@${kept?.id}`, id)).out).toBe(out);
    expect((await desk.run('diff', id, id)).out).toBe('No differences.\n');
    expect((await desk.run('diff', id, changedFile())).out).toBe('No differences.\n');
  });

  test('tells a machine which keys differ, from what to what', async () => {
    const desk = await memoryDesk();
    const { out } = await desk.run('diff', id, changedFile(), '--json');
    expect(JSON.parse(out)).toMatchObject([
      { kind: 'reworded', record: 'node', keys: ['title'], after: { title: { nl: 'Iets anders' } } },
      { kind: 'sign', record: 'link', keys: ['sign'], after: { sign: '±' } },
    ]);
  });

  test('says by whom two states of one theory came to differ, either way round, and nothing of that for a file', async () => {
    let who = '';
    const desk = await memoryDesk({ who: () => who });
    who = 'Ada';
    await desk.run('import', changedFile());
    const versions = JSON.parse((await desk.run('versions', id, '--json')).out) as {
      id: string;
      keptBy: string;
    }[];
    expect(versions.map(({ keptBy }) => keptBy)).toEqual(['Ada']);
    expect((await desk.run('versions', id)).out).toContain('\tAda\t');
    const kept = `${id}@${versions[0]?.id}`;
    for (const sides of [
      [kept, id],
      [id, kept],
    ]) {
      const { out } = await desk.run('diff', ...sides, '--json');
      expect(JSON.parse(out)).toMatchObject([{ by: ['Ada'] }, { by: ['Ada'] }]);
    }
    expect((await desk.run('diff', kept, id)).out).toMatch(/^(?:.*\.\tAda\n){2}$/);
    who = '';
    await desk.run('import', starter);
    const { out } = await desk.run('diff', kept.replace(/@.*/, `@${await lastVersion(desk)}`), id, '--json');
    expect(JSON.parse(out)).toMatchObject([{ by: [null] }, { by: [null] }]);
    expect((await desk.run('diff', id, changedFile(), '--json')).out).not.toContain('"by"');
  });

  test('says which of the two is not there', async () => {
    const desk = await memoryDesk();
    for (const other of ['nobody', `${id}@v_9`, `${id}@v@9`]) {
      const ran = await desk.run('diff', id, other);
      expect(ran).toMatchObject({ code: 2, out: '' });
      expect(ran.err).toContain(other);
    }
    const frame = starter.replace('-a.json', '-2011.json');
    expect((await desk.run('diff', id, frame)).code).toBe(2);
  });
});

describe('search', () => {
  test('finds words in all theories, parts of words too, and tells a machine where', async () => {
    const desk = await memoryDesk();
    const { out, err } = await desk.run('search', 'ZELFVERTROUWEN');
    expect(err).toBe('');
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(rows.map(([theory]) => theory)).toEqual(expect.arrayContaining([id, 'fit-or-unfit-b']));
    expect(out.toLowerCase()).toContain('zelfvertrouwen');
    const found = JSON.parse((await desk.run('search', 'zelfvertrouwen', '--json')).out) as {
      hits: { theory: string; excerpt: string; at: { from: number; to: number } }[];
      all: number;
    };
    expect(found.all).toBe(rows.length);
    expect(found.hits[0]?.excerpt.slice(found.hits[0].at.from, found.hits[0].at.to).toLowerCase()).toBe(
      'zelfvertrouwen',
    );
    expect((await desk.run('search', 'zelfvertrouwen', 'kraanvogel')).out).toBe('Nothing found.\n');
    expect((await desk.run('search', 'e')).err).toMatch(/^And [\d,]+ more\.\n$/);
  });
});

describe('show', () => {
  test('says what a theory says of itself', async () => {
    const desk = await memoryDesk();
    const { out } = await desk.run('show', id);
    expect(out).toContain('Policy theory of company A\n');
    expect(out).toContain('87 nodes, 79 links, 11 moderations');
    expect(JSON.parse((await desk.run('show', id, '--json')).out)).toMatchObject({
      theory: { variant: 'CMO', nodes: 87 },
    });
  });

  test('gives a sentence a chain in the language asked for', async () => {
    const desk = await memoryDesk();
    const dutch = (await desk.run('show', id, '--sentences', '--lang', 'nl')).out.trimEnd().split('\n');
    const english = (await desk.run('show', id, '--sentences')).out.trimEnd().split('\n');
    expect(dutch.length).toBeGreaterThan(3);
    expect(english).toHaveLength(dutch.length);
    for (const sentence of dutch) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });

  test('gives each configuration as its sentence, its members below', async () => {
    const desk = await memoryDesk();
    const held = readFileSync(starter, 'utf8');
    const file = path.join(folder, 'configured.json');
    const members = [
      { record: 'i1', role: 'intervention' },
      { record: 'm4', role: 'mechanism' },
    ];
    writeFileSync(file, JSON.stringify({ ...JSON.parse(held), configurations: [{ id: 'k1', members }] }));
    const sentence =
      'Als het bedrijf inzet op dwang en sancties in een nog open context, dan komt een nog open uitkomst dichterbij, doordat het mechanisme ‘sanctie’ werkt.';
    const { out } = await desk.run('show', file, '--configurations', '--lang', 'nl');
    expect(out).toBe(`${sentence}\n  interventie: Dwang/sancties\n  mechanisme: Sanctiemechanisme\n`);
    const all = (await desk.run('show', file, '--sentences', '--lang', 'nl')).out.trimEnd().split('\n');
    expect(all.at(-1)).toBe(sentence);
    expect(all.length).toBeGreaterThan(3);
  });

  test('gives a line for each record, also of a file that is not taken in', async () => {
    const desk = await memoryDesk();
    const { out } = await desk.run('show', changedFile(), '--outline');
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    const listed = JSON.parse((await desk.run('show', starter, '--outline', '--json')).out) as {
      outline: { id: string }[];
    };
    expect(rows.map(([, row]) => row)).toEqual(listed.outline.map((row) => row.id));
    expect(rows.filter(([kind]) => kind === 'problem').length).toBeGreaterThan(10);
    expect(out).toContain('Something else');
  });
});
