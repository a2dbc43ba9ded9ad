import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryDesk } from '../../../kit/memoryDesk.ts';
import { soundFrame, soundTheory } from '../../../kit/soundFiles.ts';

const root = path.join(import.meta.dirname, '../../../..');
const starter = ['2011', 'a', 'b', 'c', 'd'].map((name) =>
  path.join(root, `db/starter/fit-or-unfit-${name}.json`),
);
const fixtures = ['every-key-frame', 'every-key-theory'].map((name) =>
  path.join(root, `tests/fixtures/exchange/${name}.json`),
);
const idOf = (file: string): string => (JSON.parse(readFileSync(file, 'utf8')) as { id: string }).id;

let folder = '';
const inFolder = (name: string, value: unknown): string => {
  const file = path.join(folder, name);
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
  return file;
};
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'raderwerk-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('import and export', () => {
  test('give back every file byte for byte', async () => {
    const desk = await memoryDesk();
    const files = [...starter, ...fixtures];
    expect(await desk.run('import', ...files)).toMatchObject({ code: 0, err: '' });
    for (const file of files) {
      const exported = await desk.run('export', idOf(file));
      expect(exported).toEqual({ code: 0, out: readFileSync(file, 'utf8'), err: '' });
    }
  });

  test('bring a theory that is there to the file in one step, and leave the same alone', async () => {
    const desk = await memoryDesk();
    const text = readFileSync(starter[1] ?? '', 'utf8');
    const file = inFolder('a.json', text.replace('"Zingeving"', '"Zin"'));
    const changed = await desk.run('import', file);
    expect(changed.out).toBe('fit-or-unfit-a: brought up to date, 87 nodes and 79 links, nothing left out\n');
    expect((await desk.library.journal('fit-or-unfit-a', 10)).at(-1)).toMatchObject({
      revision: 2,
      step: { name: 'theory-imported' },
      patch: [{ before: {}, after: {} }],
    });
    const same = await desk.run('import', file);
    expect(same.out).toBe('fit-or-unfit-a: already so, nothing changed\n');
    expect((await desk.library.openTheory('fit-or-unfit-a')).revision).toBe(2);
  });

  test('bring along the versions that a person named, and take them along again', async () => {
    const desk = await memoryDesk();
    const { id } = soundTheory;
    const file = inFolder('sound.json', soundTheory);
    await desk.run('import', file);
    await desk.library.makeVersion(id, { id: 'v_1', name: { nl: 'Eerste schets' }, made: 'person' });
    const changed = inFolder('changed.json', { ...soundTheory, title: { nl: 'Anders' } });
    await desk.run('import', changed);
    expect((await desk.library.listVersions(id)).map(({ made }) => made)).toEqual(['person']);
    const { out } = await desk.run('export', id);
    const other = await memoryDesk();
    const moved = inFolder('moved.json', out);
    expect(await other.run('import', moved)).toMatchObject({ code: 0 });
    expect(await other.run('export', id)).toEqual({ code: 0, out, err: '' });
    expect((await other.run('import', moved)).out).toContain('already so');
    expect((await other.library.getVersion(id, 'v_1')).records).toEqual(
      (await desk.library.getVersion(id, 'v_1')).records,
    );
    // A version of that id that says something else is another history; nothing of such a file is taken in.
    const lied = inFolder('lied.json', out.replace('Eerste schets', 'Laatste schets'));
    expect(await other.run('import', lied)).toMatchObject({ code: 2, out: '' });
    expect(await other.run('export', id)).toEqual({ code: 0, out, err: '' });
  });

  test('tell a machine what came in', async () => {
    const desk = await memoryDesk();
    const { out } = await desk.run('import', '--json', inFolder('t.json', soundTheory));
    expect(JSON.parse(out)).toEqual([
      {
        kind: 'theory',
        id: 'small',
        title: { nl: 'Klein', en: 'Small' },
        nodes: 4,
        links: 2,
        revision: expect.any(Number) as number,
        outcome: 'made',
        dropped: [],
      },
    ]);
  });

  test('take in a frame that differs only in the words of the screen, and refuse one that says something else', async () => {
    const desk = await memoryDesk();
    const file = inFolder('frame.json', soundFrame);
    await desk.run('import', file);
    const asked = structuredClone(soundFrame) as { facets: { question?: unknown; title: unknown }[] };
    Object.assign(asked.facets[0] ?? {}, { question: { nl: 'Wat?' } });
    expect((await desk.run('import', inFolder('asked.json', asked))).out).toContain('brought up to date');
    expect((await desk.run('export', 'small-frame')).out).toContain('"question"');
    Object.assign(asked.facets[0] ?? {}, { title: { nl: 'Iets anders' } });
    const other = await desk.run('import', inFolder('t.json', soundTheory), inFolder('other.json', asked));
    expect(other).toMatchObject({ code: 2, out: '' });
    expect(other.err).toContain('small-frame@1.0.0');
    // The theory beside it was sound, and is not taken in either.
    expect((await desk.run('export', 'small')).code).toBe(2);
  });

  test('write a file whole, over an older one', async () => {
    const desk = await memoryDesk();
    const file = inFolder('out.json', 'old');
    expect(await desk.run('export', 'fit-or-unfit-b', '-o', file)).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(starter[2] ?? '', 'utf8'));
  });

  test('say that a file cannot be written, and leave nothing behind', async () => {
    const desk = await memoryDesk();
    const ran = await desk.run('export', 'fit-or-unfit-b', '-o', path.join(folder, 'no', 'x.json'));
    expect(ran).toEqual({
      code: 2,
      out: '',
      err: 'The file “x.json” cannot be written; choose another place.\n',
    });
  });

  test('say which name is not in the library', async () => {
    const desk = await memoryDesk();
    for (const name of ['nobody', '__proto__', '../x', 'fit-or-unfit-2011@9']) {
      const ran = await desk.run('export', name);
      expect(ran).toMatchObject({ code: 2, out: '' });
      expect(ran.err).toContain(`“${name}”`);
    }
  });

  test('say that a file cannot be read, whatever stands there', async () => {
    const desk = await memoryDesk();
    for (const file of [path.join(folder, 'nothing.json'), folder, '/dev/null', 'a\u0000b']) {
      const ran = await desk.run('import', file);
      expect(ran).toMatchObject({ code: 2, out: '' });
      expect(ran.err).toMatch(/^The file “.*” cannot be read\..*\n$/);
    }
  });
});

describe('list', () => {
  test('names theories and frames with their sizes', async () => {
    const desk = await memoryDesk();
    const { out } = await desk.run('list', '--json');
    const listed = JSON.parse(out) as { kind: string; id: string }[];
    expect(listed).toHaveLength(8);
    expect(listed.find(({ id }) => id === 'fit-or-unfit-a')).toEqual({
      kind: 'theory',
      id: 'fit-or-unfit-a',
      title: 'Policy theory of company A',
      nodes: 87,
      links: 79,
      revision: 1,
    });
    expect(listed.find(({ kind }) => kind === 'frame')).toMatchObject({ id: 'fit-or-unfit-2011' });
    const dutch = await desk.run('list', '--lang', 'nl');
    expect(dutch.out).toContain('theorie\tfit-or-unfit-a\tBeleidstheorie van bedrijf A\t87\t79\t1\n');
  });
});

describe('init', () => {
  test('makes what is not there and leaves what is', async () => {
    const desk = await memoryDesk({ there: false });
    expect((await desk.run('list', '--json')).code).toBe(0);
    expect(await desk.run('init', '--library', '/x/y.raderwerk')).toMatchObject({
      code: 0,
      out: 'Library made: /x/y.raderwerk\n',
    });
    const again = await desk.run('init', '--library', '/x/y.raderwerk');
    expect(again).toMatchObject({ code: 2, out: '' });
    expect(again.err).toContain('“y.raderwerk” is already there');
  });

  test('is what a command without a library asks for', async () => {
    const desk = await memoryDesk({ there: false });
    const ran = await desk.run('import', starter[1] ?? '');
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('make it with “init”');
  });
});
