import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { exampleFrame } from '../../../../shared/checks/exampleFrame.ts';
import type { FrameRule } from '../../../../shared/frame/records.ts';
import { memoryDesk } from '../../../kit/memoryDesk.ts';
import { sarifLog } from '../../../kit/sarif.ts';
import { soundTheory } from '../../../kit/soundFiles.ts';
import { readXml } from '../../../kit/wellFormed.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'raderwerk-'));
afterAll(() => rmSync(folder, { recursive: true }));
const starter = (name: string): string =>
  path.join(import.meta.dirname, '../../../../db/starter', `fit-or-unfit-${name}.json`);

function inFolder(name: string, value: unknown): string {
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify(value));
  return file;
}

interface Listed {
  readonly theory?: string;
  readonly rule: string;
  readonly severity: string;
  readonly at: readonly string[];
  readonly message: string;
  readonly key: string;
  readonly under?: string;
  readonly waiver?: string;
}
type Desk = Awaited<ReturnType<typeof memoryDesk>>;
const listed = async (desk: Desk, ...argv: string[]): Promise<readonly Listed[]> =>
  JSON.parse((await desk.run('check', ...argv, '--json')).out) as Listed[];

/** A theory with one gap that is accounted for, and a title that no form of output may trip over. */
const hostile = '<b>"Je & ik"</b> ]]> \u0007\u001b[31m \u202e\ufffe \n\t einde';
const waiver = {
  id: 'w1',
  rule: 'means-without-problem',
  at: ['i1'],
  reason: { nl: hostile },
  date: '2026-11-28',
};
const waived = {
  ...soundTheory,
  title: { nl: hostile },
  nodes: soundTheory.nodes.map((node) => ({ ...node, title: { nl: `${node.id} ${hostile}` } })),
  waivers: [waiver],
};
const twice = {
  ...soundTheory,
  links: [...soundTheory.links, { ...soundTheory.links[0], id: 'l3' }],
};

describe('check', () => {
  test('gives the same findings for a theory and for its file', async () => {
    const desk = await memoryDesk();
    const byId = await desk.run('check', 'fit-or-unfit-a', '--json');
    expect(await desk.run('check', starter('a'), '--json')).toEqual(byId);
    const findings = JSON.parse(byId.out) as Listed[];
    expect(findings.length).toBeGreaterThanOrEqual(15);
    for (const finding of findings) {
      expect(Object.keys(finding).slice(0, 5)).toEqual(['rule', 'severity', 'at', 'message', 'key']);
      expect(finding.message).not.toMatch(/[{}]/);
    }
  });

  test('of a file needs no library', async () => {
    const desk = await memoryDesk({ there: false });
    expect(await listed(desk, starter('a'))).not.toEqual([]);
    expect((await desk.run('check', starter('2011'))).out).toBe('No findings.\n');
  });

  test('of all goes over every theory of the library, each under its name', async () => {
    const desk = await memoryDesk();
    const findings = await listed(desk, 'all');
    const theories = (await desk.library.listTheories()).map(({ id }) => id);
    expect(new Set(findings.map(({ theory }) => theory))).toEqual(new Set(theories));
    const own = await listed(desk, 'fit-or-unfit-b');
    const ofB = findings.filter(({ theory }) => theory === 'fit-or-unfit-b');
    expect(ofB).toEqual(own.map((one) => ({ theory: 'fit-or-unfit-b', ...one })));
    const { out } = await desk.run('check', 'all');
    for (const id of theories) expect(out).toContain(`(${id})\n`);
  });

  test('counts what follows from nothing else, as the list of theories does', async () => {
    const desk = await memoryDesk();
    const top = (await listed(desk, 'fit-or-unfit-a')).filter(({ under }) => under === undefined);
    const { out } = await desk.run('check', 'fit-or-unfit-a');
    expect(out.trimEnd().split('\n').at(-1)).toBe(`${top.length} findings`);
  });

  test('asks only what the named sets ask', async () => {
    const desk = await memoryDesk();
    const rules = JSON.parse((await desk.run('rules', '--json')).out) as { id: string; set: string }[];
    const setOf = new Map(rules.map(({ id, set }) => [id, set]));
    const some = await listed(desk, 'fit-or-unfit-a', '--set', 'correctness,method');
    expect(some.length).toBeGreaterThan(0);
    for (const { rule } of some) expect(['correctness', 'method']).toContain(setOf.get(rule));
    const whole = await listed(desk, 'fit-or-unfit-a');
    const wanted = whole.filter(({ rule }) => ['correctness', 'method'].includes(setOf.get(rule) ?? ''));
    expect(some.map(({ key }) => key)).toEqual(wanted.map(({ key }) => key));
  });

  test('ends with 1 from the weight on that is asked for', async () => {
    const desk = await memoryDesk();
    const file = inFolder('twice.json', twice);
    const settings = await desk.library.getSettings();
    const off = Object.fromEntries(
      (JSON.parse((await desk.run('rules', '--json')).out) as { id: string }[]).map(
        ({ id }) => [id, 'off'] as const,
      ),
    );
    const ends = async (weight: 'error' | 'warning' | 'hint' | 'off'): Promise<readonly number[]> => {
      await desk.library.setSettings({ ...settings, rules: { ...off, 'duplicate-link': weight } });
      return [
        (await desk.run('check', file)).code,
        (await desk.run('check', file, '--fail-on', 'warning')).code,
        (await desk.run('check', file, '--format', 'junit', '--fail-on=warning')).code,
      ];
    };
    expect(await ends('error')).toEqual([1, 1, 1]);
    expect(await ends('warning')).toEqual([0, 1, 1]);
    expect(await ends('hint')).toEqual([0, 0, 0]);
    expect(await ends('off')).toEqual([0, 0, 0]);
  });

  test('goes by the sets that are off in the library, and by what the theory says of its checks', async () => {
    const desk = await memoryDesk();
    const settings = await desk.library.getSettings();
    const file = inFolder('twice.json', twice);
    const rules = async (of = file): Promise<readonly string[]> =>
      (await listed(desk, of)).map(({ rule }) => rule);
    expect(await rules()).toContain('duplicate-link');
    const eased = inFolder('eased.json', { ...twice, checks: { rules: { 'duplicate-link': 'off' } } });
    expect(await rules(eased)).not.toContain('duplicate-link');
    await desk.library.setSettings({ ...settings, offSets: ['correctness'] });
    expect(await rules()).not.toContain('duplicate-link');
  });

  test('leaves out what is accounted for, also in the exit code, and says so', async () => {
    const desk = await memoryDesk();
    const rule = 'duplicate-link';
    await desk.library.setSettings({ ...(await desk.library.getSettings()), rules: { [rule]: 'error' } });
    const standing = inFolder('standing.json', twice);
    expect((await desk.run('check', standing)).code).toBe(1);
    const accounted = {
      ...twice,
      waivers: [...twice.waivers, { id: 'w2', rule, at: ['l1'], reason: { nl: 'Twee bronnen.' } }],
    };
    const ran = await desk.run('check', inFolder('accounted.json', accounted));
    expect(ran.code).toBe(0);
    expect(ran.err).toBe('2 findings are accounted for and left out.\n');
  });

  test('still leaves out what is accounted for after the theory went to another library as a file', async () => {
    const rule = 'duplicate-link';
    const here = await memoryDesk();
    const there = await memoryDesk();
    const file = path.join(folder, 'along.json');
    const account = { id: 'w2', rule, at: ['l1'], reason: { nl: 'Twee bronnen.' } };
    await here.run('import', inFolder('before.json', { ...twice, waivers: [...twice.waivers, account] }));
    await here.run('export', twice.id, '-o', file);
    expect((await there.run('import', file)).code).toBe(0);
    await there.library.setSettings({ ...(await there.library.getSettings()), rules: { [rule]: 'error' } });
    const ran = await there.run('check', twice.id);
    expect(ran.code).toBe(0);
    expect(ran.err).toBe('2 findings are accounted for and left out.\n');
    const bare = inFolder('bare.json', { ...JSON.parse(readFileSync(file, 'utf8')), waivers: [] });
    await there.run('import', bare);
    expect((await there.run('check', twice.id)).code).toBe(1);
  });

  test('says that a waiver has nothing left to account for', async () => {
    const desk = await memoryDesk();
    const idle = { ...waiver, reason: { nl: 'Zo bedoeld.' }, rule: 'problem-without-means', at: ['m1'] };
    const file = inFolder('idle.json', { ...soundTheory, waivers: [idle] });
    const ran = await desk.run('check', file);
    expect(ran.err).toBe(
      'This account is no longer needed, nothing is found: Problem without means: Leren\n',
    );
    expect((await listed(desk, file)).filter((one) => one.rule === 'idle-waiver')).toMatchObject([
      { severity: 'hint', at: ['m1'], waiver: 'w1', key: 'idle-waiver/w1' },
    ]);
  });

  test('writes SARIF 2.1.0: rules, levels, keys as fingerprints, and what is accounted for suppressed with its reason', async () => {
    const desk = await memoryDesk();
    const file = inFolder('with space & é.json', waived);
    const ran = await desk.run('check', file, '--format', 'sarif');
    const [run] = sarifLog.parse(JSON.parse(ran.out)).runs;
    const standing = await listed(desk, file);
    const results = run?.results ?? [];
    expect(
      results.filter((one) => !one.suppressions).map((one) => one.partialFingerprints['key/v1']),
    ).toEqual(standing.map(({ key }) => key));
    for (const { ruleId, ruleIndex } of results) expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(results.filter((one) => one.suppressions)).toMatchObject([
      { ruleId: 'means-without-problem', suppressions: [{ kind: 'external', status: 'accepted' }] },
    ]);
    expect(results.find((one) => one.suppressions)?.suppressions?.[0]?.justification).toContain('Je & ik');
    expect(results[0]?.locations[0]?.physicalLocation?.artifactLocation.uri).toContain(
      'with%20space%20%26%20%C3%A9.json',
    );
    for (const id of ['a', 'b', 'c', 'd']) {
      const { out } = await desk.run('check', `fit-or-unfit-${id}`, '--format', 'sarif', '--lang', 'nl');
      expect(sarifLog.safeParse(JSON.parse(out)).error).toBeUndefined();
    }
  });

  test('writes JUnit XML that is well-formed whatever the titles hold', async () => {
    const desk = await memoryDesk();
    const file = inFolder('waived.json', waived);
    const root = readXml((await desk.run('check', file, '--format', 'junit')).out);
    const [suite] = root.children;
    const cases = suite?.children ?? [];
    const having = (name: string) => cases.filter(({ children }) => children[0]?.name === name);
    const standing = await listed(desk, file);
    expect(having('failure').map(({ children }) => children[0]?.text.split('\n').at(-1))).toEqual(
      standing.map(({ key }) => key),
    );
    expect(having('skipped')).toHaveLength(1);
    expect(having('skipped')[0]?.children[0]?.attributes['message']).toContain('<b>"Je & ik"</b> ]]>');
    expect(root.attributes).toMatchObject({
      tests: String(cases.length),
      failures: String(standing.length),
      skipped: '1',
      errors: '0',
    });
    expect(suite?.attributes['name']).toContain('\n\t einde');
    expect(suite?.attributes['name']).toContain('\uFFFD');
    const all = readXml((await desk.run('check', 'all', '--format', 'junit')).out);
    expect(all.children).toHaveLength((await desk.library.listTheories()).length);
  });
});

describe('rules', () => {
  test('lists every check once, with its set, weight, source and title', async () => {
    const desk = await memoryDesk();
    const rules = JSON.parse((await desk.run('rules', '--json')).out) as Record<string, string>[];
    expect(rules.length).toBeGreaterThanOrEqual(12);
    expect(new Set(rules.map((rule) => rule['id'])).size).toBe(rules.length);
    for (const rule of rules) expect(Object.keys(rule)).toEqual(['id', 'set', 'severity', 'source', 'title']);
    expect(rules).toContainEqual({
      id: 'problem-without-means',
      set: 'method',
      severity: 'warning',
      source: expect.any(String),
      title: 'Problem without means',
    });
    const { out } = await desk.run('rules', '--lang', 'nl');
    expect(out).toContain('problem-without-means\tMethode\tlet op\tProbleem zonder middel\n');
    expect(out.trimEnd().split('\n')).toHaveLength(rules.length);
  });

  test('has those that come with a frame of the library, in its newest version', async () => {
    const desk = await memoryDesk();
    const words = { nl: 'Zonder hulp' };
    const rule: FrameRule = {
      id: 'R1',
      severity: 'hint',
      name: words,
      message: words,
      why: words,
      ground: words,
      advice: words,
      lines: '12',
      when: { codes: ['P1'] },
      expects: { codes: ['I1'], where: 'anywhere' },
      examples: { wrong: ['P1:problem=P1'], right: ['P1:problem=P2'] },
    };
    await desk.library.putFrame({ ...exampleFrame, version: '9', rules: [{ ...rule, id: 'R0' }] });
    await desk.library.putFrame({ ...exampleFrame, version: '10', rules: [rule] });
    const rules = JSON.parse((await desk.run('rules', '--json')).out) as { id: string }[];
    expect(rules.filter(({ id }) => id.startsWith('example.'))).toEqual([
      { id: 'example.R1', set: 'frame', severity: 'hint', source: '12', title: 'Zonder hulp' },
    ]);
  });
});
