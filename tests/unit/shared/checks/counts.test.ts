import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStarter } from '../../../../db/starter/starter.ts';
import { rules } from '../../../../shared/checks/index.ts';
import { runChecks } from '../../../../shared/checks/run.ts';
import { theoryOf } from '../../../../shared/theory/theory.ts';

/**
 * What the rules of correctness and method find in the theories of the companies, beside a count over the files as they
 * stand: each count below reads the JSON anew and knows nothing of the rules or of what they share.
 */
const folder = path.join(import.meta.dirname, '../../../../db/starter');

interface Words {
  readonly nl?: string;
  readonly en?: string;
}
interface Raw {
  readonly claim?: Words;
  readonly focus?: readonly unknown[];
  readonly nodes: readonly {
    readonly id: string;
    readonly kind: string;
    readonly title: Words;
    readonly excluded?: { readonly reason?: Words };
    readonly codes?: readonly { readonly code: string; readonly fit: string }[];
  }[];
  readonly links: readonly {
    readonly id: string;
    readonly type: string;
    readonly from: string;
    readonly to: string;
    readonly sign: string | null;
    readonly label?: Words;
  }[];
  readonly moderations: readonly {
    readonly context: string;
    readonly target: string;
    readonly sign: string | null;
  }[];
  readonly configurations: readonly unknown[];
  readonly concepts?: readonly unknown[];
}
interface RawFrame {
  readonly facets: readonly {
    readonly nodeKind: string | null;
    readonly items: readonly { readonly code: string; readonly retired?: boolean }[];
  }[];
}

const read = (name: string): unknown => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
const frame = read('fit-or-unfit-2011.json') as RawFrame;
const names = readdirSync(folder).filter((name) => /^fit-or-unfit-[a-d]\.json$/.test(name));
const companies = new Map(names.map((name) => [name.slice(0, -5), read(name) as Raw]));

const onward = /^(addressed-by|facilitates|triggers|brings-about|contributes-to|relates)$/;
const table: Readonly<Record<string, RegExp>> = {
  'addressed-by': /^problem>(instrument|connection)$/,
  facilitates: /^connection>instrument$/,
  triggers: /^(instrument|connection)>mechanism$/,
  'brings-about': /^mechanism>(subgoal|endgoal)$/,
  'contributes-to': /^(subgoal|instrument|connection)>(subgoal|endgoal)$/,
  resolves: /^(subgoal|mechanism)>problem$/,
  aggravates: /^problem>problem$/,
  blocks: /^problem>(subgoal|endgoal)$/,
  evokes: /^(instrument|connection|context)>mechanism$/,
  undermines: /^(mechanism|context)>(subgoal|mechanism)$/,
  relates: /./,
};

type Count = (raw: Raw) => number;
const used = (raw: Raw, kind: RegExp) => raw.nodes.filter((node) => kind.test(node.kind) && !node.excluded);
const kindOf = (raw: Raw, id: string): string => raw.nodes.find((node) => node.id === id)?.kind ?? '';
const isUsed = (raw: Raw, id: string): boolean => raw.nodes.some((node) => node.id === id && !node.excluded);
const leads = (raw: Raw, from: string, seen: readonly string[] = []): boolean =>
  kindOf(raw, from) === 'endgoal' ||
  raw.links.some(
    (link) =>
      link.from === from &&
      onward.test(link.type) &&
      isUsed(raw, link.to) &&
      !seen.includes(link.to) &&
      leads(raw, link.to, [...seen, from]),
  );
const times = <T>(list: readonly T[], keyOf: (one: T) => string): number =>
  [...Map.groupBy(list, keyOf).values()].filter((same) => same.length > 1).length;
const kindOfCode = (code: string): string | null | undefined =>
  frame.facets.find((facet) => facet.items.some((item) => item.code === code))?.nodeKind;
const isThere = (words: Words | undefined): boolean => Boolean(words?.nl ?? words?.en);

const counts: Readonly<Record<string, Count>> = {
  'problem-without-means': (raw) =>
    used(raw, /^problem$/).filter(
      ({ id }) => !raw.links.some((link) => link.from === id && link.type === 'addressed-by'),
    ).length,
  'means-without-problem': (raw) =>
    used(raw, /^(instrument|connection)$/).filter(
      ({ id }) => !raw.links.some((link) => link.to === id && link.type === 'addressed-by'),
    ).length,
  'means-without-mechanism': (raw) =>
    used(raw, /^(instrument|connection)$/).filter(
      ({ id }) => !raw.links.some((link) => link.from === id && link.type === 'triggers'),
    ).length,
  'mechanism-without-goal': (raw) =>
    used(raw, /^mechanism$/).filter(
      ({ id }) => !raw.links.some((link) => link.from === id && link.type === 'brings-about'),
    ).length,
  'goal-without-mechanism': (raw) =>
    used(raw, /^subgoal$/).filter(
      ({ id }) =>
        !raw.links.some(
          (link) =>
            link.to === id &&
            ((link.type === 'brings-about' && kindOf(raw, link.from) === 'mechanism') ||
              (link.type === 'contributes-to' && kindOf(raw, link.from) === 'subgoal')),
        ),
    ).length,
  'context-moderates-nothing': (raw) =>
    used(raw, /^context$/).filter(({ id }) => !raw.moderations.some((one) => one.context === id)).length,
  'goal-without-way-to-work': (raw) => used(raw, /^subgoal$/).filter(({ id }) => !leads(raw, id)).length,
  'problem-without-way-to-work': (raw) => used(raw, /^problem$/).filter(({ id }) => !leads(raw, id)).length,
  'means-straight-to-goal': (raw) =>
    raw.links.filter((link) =>
      /^(instrument|connection)>(subgoal|endgoal)$/.test(`${kindOf(raw, link.from)}>${kindOf(raw, link.to)}`),
    ).length,
  'mechanism-without-context': (raw) =>
    used(raw, /^mechanism$/).filter(({ id }) => {
      const own = raw.links.filter((link) => link.from === id || link.to === id);
      const targets = new Set([id, ...own.map((link) => link.id)]);
      const leadsOn = own.some(
        (link) => link.from === id && link.type === 'brings-about' && isUsed(raw, link.to),
      );
      return leadsOn && !raw.moderations.some((one) => targets.has(one.target));
    }).length,
  'moderation-without-sign': (raw) => raw.moderations.filter((one) => one.sign === null).length,
  'opposite-signs-without-context': (raw) => raw.links.filter((link) => link.sign === '±').length,
  'link-only-relates': (raw) => raw.links.filter((link) => link.type === 'relates').length,
  'configuration-is-a-dyad': (raw) => raw.configurations.length,
  'configuration-with-missing-member': (raw) => raw.configurations.length,
  'concept-tied-to-itself': (raw) => raw.concepts?.length ?? 0,
  'excluded-without-reason': (raw) =>
    raw.nodes.filter(({ excluded }) => excluded && !isThere(excluded.reason)).length,
  'excluded-but-used': (raw) =>
    raw.nodes.filter(
      ({ id, excluded }) => excluded && raw.links.some((link) => link.from === id || link.to === id),
    ).length,
  'claim-missing': (raw) => (isThere(raw.claim) ? 0 : 1),
  'six-steps-incomplete': (raw) => {
    const kinds = ['problem', 'instrument', 'mechanism', 'context', 'endgoal'];
    const complete = kinds.every((kind) => raw.nodes.some((node) => node.kind === kind));
    return complete && raw.focus?.length && isThere(raw.claim) ? 0 : 1;
  },
  'mechanism-reads-as-activity': (raw) =>
    used(raw, /^mechanism$/).filter(({ title }) => !/mechanisme\b/.test(title.nl ?? '')).length,
  'claim-names-what-the-graph-lacks': () => 0,
  'empty-title': (raw) => raw.nodes.filter(({ title }) => !isThere(title)).length,
  // Two instruments of the frame are one (23 and 26): same name, other code.
  'duplicate-node': (raw) =>
    times(used(raw, /./), ({ kind, title, codes = [] }) =>
      [kind, title.nl ?? title.en, ...codes.map(({ code }) => code)].join(' '),
    ),
  'duplicate-link': (raw) => times(raw.links, ({ type, from, to }) => `${type} ${from} ${to}`),
  'link-outside-table': (raw) =>
    raw.links.filter(({ type, from, to }) => !table[type]?.test(`${kindOf(raw, from)}>${kindOf(raw, to)}`))
      .length,
  'loop-without-learning': (raw) => {
    const kinds = ['problem', 'connection', 'instrument', 'mechanism', 'subgoal', 'endgoal'];
    const rank = (id: string): number => kinds.indexOf(kindOf(raw, id));
    // Where every link leads to a later kind, or from a generic sub-goal to a sub-goal, there is no way back.
    const back = raw.links.filter(({ from, to }) => rank(from) >= rank(to));
    return back.filter(({ to, from }) => raw.links.some((link) => link.from === to && link.to === from))
      .length;
  },
  'unknown-code': (raw) =>
    raw.nodes.flatMap(({ codes = [] }) => codes.filter(({ code }) => kindOfCode(code) === undefined)).length,
  'retired-code': () => frame.facets.flatMap(({ items }) => items.filter(({ retired }) => retired)).length,
  'code-of-another-kind': (raw) =>
    used(raw, /./).flatMap(({ kind, codes = [] }) =>
      codes.filter(({ code, fit }) => fit === 'exact' && ![kind, null].includes(kindOfCode(code) ?? null)),
    ).length,
};

const starter = readStarter();
function found(id: string): Readonly<Record<string, number>> {
  const theory = starter.theories.find((one) => one.id === id);
  const findings = runChecks(theoryOf(theory?.records ?? []), { frames: starter.frames, settings: {} });
  return Object.fromEntries(
    Object.keys(counts).map((rule) => [rule, findings.filter((one) => one.rule === rule).length]),
  );
}

describe('the rules of correctness and method on the companies', () => {
  it('are each counted here, but for none', () => {
    const counted = rules.filter(({ set }) => set === 'correctness' || set === 'method').map(({ id }) => id);
    expect(Object.keys(counts).toSorted()).toEqual(counted.toSorted());
  });

  it.each([...companies])('find in %s what a count over its file gives, rule by rule', (id, raw) => {
    const counted = Object.fromEntries(Object.entries(counts).map(([rule, count]) => [rule, count(raw)]));
    expect(found(id)).toEqual(counted);
  });

  it('find nothing else than these', () => {
    const all = [...companies.keys()].map((id) =>
      Object.fromEntries(Object.entries(found(id)).filter(([, n]) => n > 0)),
    );
    expect(all).toEqual([
      {
        'problem-without-means': 2,
        'means-without-problem': 8,
        'means-without-mechanism': 3,
        'mechanism-without-goal': 1,
        'goal-without-mechanism': 1,
        'problem-without-way-to-work': 2,
      },
      {
        'problem-without-means': 1,
        'means-without-problem': 7,
        'problem-without-way-to-work': 1,
        'mechanism-without-context': 6,
      },
      {
        'problem-without-means': 1,
        'means-without-problem': 6,
        'means-without-mechanism': 2,
        'goal-without-mechanism': 1,
        'problem-without-way-to-work': 3,
        'mechanism-without-context': 4,
      },
      {
        'problem-without-means': 1,
        'means-without-problem': 5,
        'means-without-mechanism': 3,
        'goal-without-mechanism': 2,
        'problem-without-way-to-work': 1,
        'mechanism-without-context': 5,
      },
    ]);
  });

  it('leave the six kinds of gaps of the companies standing on their own, and fold what follows from them', () => {
    for (const { id, records } of starter.theories.filter((one) => companies.has(one.id))) {
      const findings = runChecks(theoryOf(records), { frames: starter.frames, settings: {} });
      const counted = findings.filter((one) => counts[one.rule] !== undefined);
      const folded = counted.filter((one) => one.under !== undefined);
      const keys = new Set(findings.map((one) => one.key));
      expect([id, ...new Set(folded.map((one) => one.rule))]).toEqual([id, 'problem-without-way-to-work']);
      expect(folded.filter((one) => !keys.has(one.under ?? ''))).toEqual([]);
      expect(counted.filter((one) => one.rule === 'problem-without-way-to-work')).toEqual(folded);
    }
  });
});
