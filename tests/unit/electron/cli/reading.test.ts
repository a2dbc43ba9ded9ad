import { describe, expect, test } from 'vitest';
import { frameFindings } from '../../../../shared/comparison/findingShapes.ts';
import { memoryDesk } from '../../../kit/memoryDesk.ts';

describe('coverage', () => {
  test('says in words what company A does with the 38 problems and 34 instruments, in both languages', async () => {
    const desk = await memoryDesk();
    const en = await desk.run('coverage', 'fit-or-unfit-a');
    expect(en).toMatchObject({ code: 0, err: '' });
    expect(en.out).toContain('Problems: 15 of 38 used, 12 left alone on purpose, 11 not named\n');
    expect(en.out).toContain('Instruments: 19 of 34 used, 10 left alone on purpose, 5 not named\n');
    expect(en.out).toContain('  18 of 33 when what is the same counts once\n');
    const nl = await desk.run('coverage', 'fit-or-unfit-a', '--lang', 'nl');
    expect(nl.out).toContain('Problemen: 15 van 38 gebruikt, 12 bewust niet, 11 niet genoemd\n');
    expect(nl.out).toContain('  aanbod: 14 van 31\n');
    expect(nl.out).toContain('      P16 Zelfvertrouwen: sterke nadruk\n');
    expect(nl.out).toContain('      I26 Stage/leerwerktraject: nadruk, hetzelfde als I23\n');
    expect(nl.out).toContain('  Cognitief: werkzoekende +++, werkgever 0\n');
  });
  test('gives a machine the same counts, one object a frame', async () => {
    const desk = await memoryDesk();
    const [frame, ...more] = JSON.parse((await desk.run('coverage', 'fit-or-unfit-d', '--json')).out) as {
      frame: string;
      tables: { facet: string; counts: Record<string, number>; different: Record<string, number> }[];
      anchoring: { rows: unknown[] };
    }[];
    expect(more).toEqual([]);
    const instruments = frame?.tables.find((table) => table.facet === 'instruments');
    expect(instruments?.counts).toEqual({
      strong: 8,
      emphasised: 8,
      present: 0,
      excluded: 5,
      silent: 13,
      all: 34,
    });
    expect(instruments?.different['all']).toBe(33);
    expect(frame?.anchoring.rows).toHaveLength(4);
  });
  test('says which name is not in the library', async () => {
    const desk = await memoryDesk();
    const ran = await desk.run('coverage', 'nergens');
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('nergens');
  });
});

describe('frame-findings', () => {
  test('names what the theories do outside the frame, a row for each node', async () => {
    const desk = await memoryDesk();
    const ran = await desk.run('frame-findings', 'fit-or-unfit-2011', '--lang', 'nl');
    expect(ran).toMatchObject({ code: 0, err: '' });
    const rows = ran.out.split('\n').map((line) => line.split('\t'));
    expect(rows[0]?.[0]).toContain(': 6 theorieën');
    expect(rows.every((row, i) => i === 0 || row.length === 9 || row[0] === '')).toBe(true);
    const fitness = rows.filter((row) => row[1] === 'I8' && row[3]?.includes('in plaats daarvan'));
    expect(fitness.map((row) => row[3]?.split(' ')[0])).toEqual(['S1', 'S6']);
  });
  test('gives a machine what the contract gives, for every frame that a theory names', async () => {
    const desk = await memoryDesk();
    const all = frameFindings.array().parse(JSON.parse((await desk.run('frame-findings', '--json')).out));
    expect(all.map((one) => [one.frame, one.theories.length])).toEqual([
      ['fit-or-unfit-2011', 6],
      ['zs-2010', 2],
    ]);
    const one = await desk.run('frame-findings', 'fit-or-unfit-2011', '--json');
    expect(frameFindings.array().parse(JSON.parse(one.out))).toEqual(all.slice(0, 1));
    expect((await desk.run('frame-findings', 'nergens')).code).toBe(2);
  });
});
