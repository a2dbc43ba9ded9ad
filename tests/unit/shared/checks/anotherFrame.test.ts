import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleBook } from '../../../../shared/checks/ruleBook.ts';
import { runChecks } from '../../../../shared/checks/run.ts';
import { sketch } from '../../../../shared/checks/sketch.ts';
import { tell } from '../../../../shared/checks/tell.ts';
import { readStarter } from '../../../../db/starter/starter.ts';
import { readValue } from '../../../../shared/exchange/json/readExchange.ts';
import type { Frame } from '../../../../shared/frame/records.ts';

const item = (code: string, nl: string, en: string, more: object = {}): object => ({
  code,
  label: { nl, en },
  basis: 'stated',
  ...more,
});

/** A frame in the shape of the inspectorate's of 2013: forms of service, barriers, results, an end goal, and checks of its own. */
const file = {
  format: 'cmo-frame',
  formatVersion: 1,
  id: 'diensten-aan-ouderen',
  version: '2',
  title: { nl: 'Diensten aan oudere werkzoekenden', en: 'Services to older jobseekers' },
  facets: [
    {
      id: 'barriers',
      nodeKind: 'problem',
      title: { nl: 'Belemmeringen' },
      ordered: false,
      items: [item('B1', 'Gezondheid', 'Health')],
    },
    {
      id: 'forms',
      nodeKind: 'instrument',
      title: { nl: 'Vormen van dienstverlening' },
      ordered: false,
      items: [
        item('D08', 'Rust', 'Rest'),
        item('D11', 'Vacatures aanbieden', 'Offering vacancies'),
        item('D22', 'Hulp bij klachten', 'Help with complaints'),
      ],
    },
    {
      id: 'results',
      nodeKind: 'subgoal',
      title: { nl: 'Resultaten' },
      ordered: false,
      items: [item('R2', 'Motivatie', 'Motivation'), item('R3', 'Zoekgedrag', 'Search behaviour')],
    },
    {
      id: 'endgoals',
      nodeKind: 'endgoal',
      title: { nl: 'Einddoel' },
      ordered: false,
      items: [item('EIND', 'Regulier werk', 'Regular work')],
    },
  ],
  relations: [{ type: 'form-of-subgoal', from: 'D11', to: 'R3', basis: 'coder' }],
  rules: [
    {
      id: 'rest-without-help',
      severity: 'warning',
      name: { nl: 'Rust zonder hulp', en: 'Rest without help' },
      message: { nl: 'Bij {inTitle} hoort nog geen hulp', en: 'No help goes with {inTitle} yet' },
      why: { nl: 'Waarvan wordt iemand in die rust beter?', en: 'What makes someone better in that rest?' },
      ground: { nl: 'Rust helpt wie geholpen wordt.', en: 'Rest helps those who are helped.' },
      advice: { nl: 'Voeg de hulp toe.', en: 'Add the help.' },
      source: 'h. 4',
      lines: '188; 1649',
      when: { codes: ['D08'], each: true },
      expects: { codes: ['D22'], where: 'anywhere' },
      examples: { wrong: ['I1:instrument=D08'], right: ['I1:instrument=D08; I2:instrument=D22'] },
    },
  ],
};

function load(): Frame {
  const read = readValue('diensten.json', file);
  if (read.kind !== 'frame') throw new Error('it is a frame');
  return read.frame;
}

const coded =
  sketch(`P1:problem=diensten-aan-ouderen/B1 "Rugklachten|Back trouble" -> I1:instrument=diensten-aan-ouderen/D08 "Rust nemen|Taking a rest"
  P1 -> I2:instrument=diensten-aan-ouderen/D11 "Vacaturebank|Job bank" -> M1:mechanism "Weer willen|Wanting again" -> S1:subgoal=diensten-aan-ouderen/R2 "Zin in werk|Keen to work"
  S1 -> E1:endgoal "Baan|Job"
  theory {frames: [{id: diensten-aan-ouderen, version: "1"}]}`);

describe('a frame that the program has never heard of', () => {
  const frame = load();
  const frames = [...readStarter().frames, frame];
  const found = runChecks(coded, { frames, settings: {} });
  const about = (rule: string): string[] =>
    found
      .filter((one) => one.rule === rule)
      .map((one) => tell('nl', ruleBook([frame]).byId(rule)?.texts.message ?? { nl: '', en: '' }, one));

  it('brings its own checks', () => {
    expect(about('diensten-aan-ouderen.rest-without-help')).toEqual(['Bij rust nemen hoort nog geen hulp']);
  });

  it('is read by the checks of the program: other goals, codes that are missing, newer versions', () => {
    expect(about('instrument-under-another-goal')).toEqual([
      'Hier dient vacaturebank voor zin in werk, in het kader voor zoekgedrag',
    ]);
    expect(about('node-without-code')).toEqual([
      'Baan heeft nog geen plaats in “Diensten aan oudere werkzoekenden”',
    ]);
    expect(about('frame-version-out-of-date')).toEqual([
      'Gecodeerd in “Diensten aan oudere werkzoekenden” 1; er is een nieuwere versie, 2',
    ]);
  });

  it('wakes no check of a frame that the theory is not coded in', () => {
    const others = readStarter().frames.map(({ id }) => `${id}.`);
    expect(found.filter((one) => others.some((id) => one.rule.startsWith(id)))).toEqual([]);
  });

  it('is silent where it says nothing: sides, levels and twins are asked of no theory coded in it', () => {
    const silent = [
      'mechanism-on-another-side',
      'anchoring-without-mechanism',
      'twin-instruments-as-two',
      'no-demand-side',
    ];
    expect(found.filter((one) => silent.includes(one.rule))).toEqual([]);
  });
});

it('no line of the program names a frame, apart from the file that holds what a new library begins with', () => {
  const root = new URL('../../../../', import.meta.url).pathname;
  const ids = readStarter().frames.map(({ id }) => id);
  const sources = ['shared', 'renderer', 'electron'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(root, folder, name)),
  );
  expect(sources.length).toBeGreaterThan(300);
  const naming = sources.filter((path) => {
    const code = readFileSync(path, 'utf8');
    return ids.some((id) => code.includes(id));
  });
  expect(naming).toEqual([]);
});
