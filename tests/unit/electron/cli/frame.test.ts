import { describe, expect, test } from 'vitest';
import { beginVersion } from '../../../../shared/frame/commands/make.ts';
import { recodeItem, splitItem } from '../../../../shared/frame/commands/succeed.ts';
import { readFile } from '../../../../shared/exchange/readFile.ts';
import { nodeAt, theoryOf } from '../../../../shared/theory/theory.ts';
import { memoryDesk, type MemoryDesk } from '../../../kit/memoryDesk.ts';
import { afterwards } from '../../../kit/smallFrame.ts';

const main = 'fit-or-unfit-2011';
const a = 'fit-or-unfit-a';

/** A library in which instrument 30 was split and 29 got another code, as version 2.0.0; and a draft of 3.0.0. */
async function versionedDesk(): Promise<MemoryDesk> {
  const desk = await memoryDesk();
  const frame = await desk.library.getFrame(main);
  const begun = beginVersion(frame, '2.0.0');
  if ('refused' in begun) throw new Error(begun.refused);
  const into = [
    { label: { nl: 'Bemiddelen', en: 'Mediating' } },
    { label: { nl: 'Voorstellen', en: 'Introducing' } },
  ];
  const split = afterwards(begun, splitItem(begun, { code: 'I30', into }));
  await desk.library.putFrame(afterwards(split, recodeItem(split, { code: 'I29', to: 'I29b' })));
  const draft = { ...begun, version: '3.0.0' };
  await desk.library.createDraft({ frame: draft, commitId: 'x_draft' });
  return desk;
}

describe('frame list', () => {
  test('names versions and drafts, each with its size and what it is', async () => {
    const desk = await versionedDesk();
    const { out } = await desk.run('frame', 'list');
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(rows.map((row) => [row[0], row[1], row.at(-1)])).toEqual([
      [main, '1.0.0', 'version'],
      ['zs-2010', '1.0.0', 'newest version'],
      [main, '2.0.0', 'newest version'],
      [main, '3.0.0', 'draft'],
    ]);
    const listed = JSON.parse((await desk.run('frame', 'list', '--json')).out) as { items: number }[];
    expect(listed[2]?.items).toBe((listed[0]?.items ?? 0) + 1);
    expect((await desk.run('list')).out.split('\n').filter((line) => line.includes(main))).toHaveLength(1);
  });
});

describe('frame show and diff', () => {
  test('show a version or draft, retired items with what replaced them', async () => {
    const desk = await versionedDesk();
    expect((await desk.run('frame', 'show', main)).out).toContain(
      'I30 (Intensive) one-to-one mediation for the client (retired, now I35, I36)',
    );
    expect((await desk.run('frame', 'show', `${main}@1.0.0`)).out).not.toContain('retired');
    const draft = JSON.parse((await desk.run('frame', 'show', `${main}@3.0.0`, '--json')).out) as object;
    expect(draft).toMatchObject({ format: 'cmo-frame', version: '3.0.0' });
    const none = await desk.run('frame', 'show', `${main}@9`);
    expect(none).toMatchObject({ code: 2, out: '' });
    expect(none.err).toContain(`${main}@9`);
  });

  test('say in sentences what differs between versions, also to a machine', async () => {
    const desk = await versionedDesk();
    const { out } = await desk.run('frame', 'diff', `${main}@1.0.0`, main, '--lang', 'nl');
    expect(out.split('\n')[0]).toBe(
      'Gesplitst: I30 “(Intensieve) bemiddeling voor cliënt (één-op-één)” in I35 “Bemiddelen”, I36 “Voorstellen”.',
    );
    const told = JSON.parse((await desk.run('frame', 'diff', `${main}@1.0.0`, main, '--json')).out) as {
      kind: string;
    }[];
    expect(told.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['split', 'recoded', 'relation-removed']),
    );
    expect((await desk.run('frame', 'diff', main, main)).out).toBe('No difference.\n');
  });
});

describe('frame migrate', () => {
  test('lists what needs a choice, ends with 2, and changes nothing', async () => {
    const desk = await versionedDesk();
    const before = await desk.library.openTheory(a);
    const ran = await desk.run('frame', 'migrate', a, `${main}@2.0.0`);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toBe(
      'These codes still need a choice: I30 (I35|I36). Nothing has changed; choose what takes their place, or none.\n',
    );
    expect(await desk.library.openTheory(a)).toEqual(before);
  });

  test('moves the theory in one step when all is chosen, and says what became of each code', async () => {
    const desk = await versionedDesk();
    const before = theoryOf((await desk.library.openTheory(a)).records);
    const ran = await desk.run('frame', 'migrate', a, `${main}@2.0.0`, '--choose', 'I30=I35,I36');
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('I30 → I35, I36\tchosen');
    expect(ran.out).toContain('I29 → I29b\tmoves by itself');
    const { records, revision, journal } = await desk.library.openTheory(a);
    expect([revision, journal.at(-1)?.step.name]).toEqual([2, 'frame-moved']);
    const node = [...before.records.values()].find(
      (one) => one.record === 'node' && one.codes?.some(({ code }) => code === 'I30'),
    );
    expect(nodeAt(theoryOf(records), node?.id ?? '')?.codes?.map(({ code }) => code)).toEqual(['I35', 'I36']);
    const again = await desk.run('frame', 'migrate', a, `${main}@2.0.0`);
    expect(again.out).toContain('was already at');
  });

  test('takes a choice for one node, and tells a machine all of it', async () => {
    const desk = await versionedDesk();
    const uses = theoryOf((await desk.library.openTheory(a)).records);
    const node = [...uses.records.values()].find(
      (one) => one.record === 'node' && one.codes?.some(({ code }) => code === 'I30'),
    );
    const line = ['frame', 'migrate', a, `${main}@2.0.0`, '--json'];
    const ran = await desk.run(...line, '--choose', `${node?.id}/I30=I36`, '--choose', 'I30=none');
    const report = JSON.parse(ran.out) as { moves: { code: string; to: { code: string }[] }[] };
    expect(report).toMatchObject({ theory: a, frame: main, from: '1.0.0', to: '2.0.0', open: 0 });
    expect(report.moves.find(({ code }) => code === 'I30')?.to).toMatchObject([{ code: 'I36' }]);
  });

  test.each([
    [['frame'], 'not complete'],
    [['frame', 'sing'], 'list, show, diff, migrate'],
    [['frame', 'show'], 'takes 1 words'],
    [['frame', 'list', '--choose', 'a=b'], '--choose'],
    [['frame', 'migrate', a, main], `${main}@VERSION`],
    [['frame', 'migrate', a, `${main}@2.0.0`, '--choose', 'I30'], 'is no choice'],
    [['frame', 'migrate', a, `${main}@2.0.0`, '--choose', 'I30=a b'], 'is no choice'],
    [['frame', 'migrate', a, 'zs-2010@1.0.0'], 'is not coded in the frame'],
    [['frame', 'migrate', 'none', `${main}@2.0.0`], 'is not in this library'],
    [['export', a, '--format', 'csv'], 'Only a frame can go as csv'],
    [['export', main, '--format', 'sarif'], 'json, csv, qdc'],
  ])('is answered by one sentence when it is not understood: %j', async (line, words) => {
    const desk = await versionedDesk();
    const ran = await desk.run(...line);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(words);
    expect(ran.err.trimEnd()).not.toContain('\n');
  });
});

describe('export and import of a frame in other formats', () => {
  test('says on stderr what did not go along, and takes a table in again', async () => {
    const desk = await memoryDesk();
    const csv = await desk.run('export', 'zs-2010', '--format', 'csv');
    expect(csv).toMatchObject({
      code: 0,
      err: 'Not carried along: 2 scales, 3 matrices, 2 checklists, 12 checks.\n',
    });
    const read = readFile('x.csv', Buffer.from(csv.out));
    expect(read.kind === 'frame' && read.frame.facets).toHaveLength(25);
    const qdc = await desk.run('export', `${main}@1.0.0`, '--format', 'qdc', '--lang', 'nl');
    expect(qdc.out).toContain('name="P9 Schulden"');
    expect(qdc.err).toContain('136 relaties');
  });
});
