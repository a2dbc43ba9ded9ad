import { bytesOf, pretty, soundTheory } from './soundFiles.ts';

type Json = Record<string, unknown>;
type List = Record<string, Json[]>;

/** The bytes of the theory or frame after a change, which may leave any shape behind. */
export function changed(edit: (theory: Json & List) => void, of: unknown = soundTheory): Uint8Array {
  const copy = structuredClone(of) as Json & List;
  edit(copy);
  return bytesOf(pretty(copy));
}

const first = (list: Json[] | undefined, index = 0): Json => {
  const found = list?.[index];
  if (!found) throw new Error('nothing there to damage');
  return found;
};

/** The theory as a version of itself. */
function version(theory: Json & List) {
  const { format: _format, formatVersion: _version, id: _id, ...body } = structuredClone(theory);
  return { id: 'v_1', name: { nl: 'Schets' }, at: '2011-05-31T14:02:00.000Z', theory: body as Json & List };
}

/** What is wrong inside the theory: a title, the edit, the place, the reason. */
export const theoryContents: readonly [string, (t: Json & List) => void, string, string][] = [
  ['no id', (t) => delete t['id'], 'id', 'missing'],
  ['an id with a blank', (t) => Object.assign(t, { id: 'a b' }), 'id', 'not-id'],
  ['an id that is a path', (t) => Object.assign(t, { id: '../../etc/passwd' }), 'id', 'not-id'],
  ['a title that is a number', (t) => Object.assign(t, { title: 7 }), 'title', 'not-object'],
  ['a title in no language', (t) => Object.assign(t, { title: {} }), 'title', 'no-language'],
  ['a title in French', (t) => Object.assign(t, { title: { fr: 'Petit' } }), 'title.fr', 'unknown-key'],
  [
    'a title of 501 characters',
    (t) => Object.assign(t, { title: { nl: 'a'.repeat(501) } }),
    'title.nl',
    'too-long',
  ],
  ['nodes that are an object', (t) => Object.assign(t, { nodes: {} }), 'nodes', 'not-list'],
  ['nodes that are null', (t) => Object.assign(t, { nodes: null }), 'nodes', 'not-list'],
  ['a node that is a text', (t) => t['nodes']?.splice(1, 1, 'e1' as never), 'nodes[1]', 'not-object'],
  ['a node without kind', (t) => delete first(t['nodes'], 2)['kind'], 'nodes[2].kind', 'missing'],
  [
    'a node of an unknown kind',
    (t) => Object.assign(first(t['nodes'], 3), { kind: 'outcome' }),
    'nodes[3].kind',
    'not-among',
  ],
  [
    'an emphasis of 3',
    (t) => Object.assign(first(t['nodes']), { emphasis: 3 }),
    'nodes[0].emphasis',
    'not-among',
  ],
  [
    'an order in words',
    (t) => Object.assign(first(t['nodes']), { order: 'first' }),
    'nodes[0].order',
    'not-number',
  ],
  [
    'a node with a key of its own',
    (t) => Object.assign(first(t['nodes']), { colour: 'red' }),
    'nodes[0].colour',
    'unknown-key',
  ],
  [
    'a key that is markup',
    (t) => Object.assign(first(t['nodes']), { '<b>': 1 }),
    'nodes[0]["<b>"]',
    'unknown-key',
  ],
  [
    'a version without its theory',
    (t) => Object.assign(t, { versions: [{ ...version(t), theory: undefined }] }),
    'versions[0].theory',
    'missing',
  ],
  [
    'a version of no moment',
    (t) => Object.assign(t, { versions: [{ ...version(t), at: 'gisteren' }] }),
    'versions[0].at',
    'not-time',
  ],
  [
    'a version that says it was made by itself',
    (t) => Object.assign(t, { versions: [{ ...version(t), made: 'bulk' }] }),
    'versions[0].made',
    'unknown-key',
  ],
  [
    'two versions of one id',
    (t) => Object.assign(t, { versions: [version(t), version(t)] }),
    'versions[1].id',
    'id-twice',
  ],
  [
    'a version with a link to nowhere',
    (t) => {
      const { theory, ...facts } = version(t);
      const [link] = theory['links'] ?? [];
      Object.assign(t, { versions: [{ ...facts, theory: { ...theory, links: [{ ...link, to: 'x9' }] } }] });
    },
    'versions[0].theory.links[0].to',
    'dangling',
  ],
  [
    'a sign of another alphabet',
    (t) => Object.assign(first(t['links']), { sign: '−' }),
    'links[0].sign',
    'not-among',
  ],
  ['a link without sign', (t) => delete first(t['links'])['sign'], 'links[0].sign', 'missing'],
  [
    'a link from nowhere',
    (t) => Object.assign(first(t['links']), { from: 'i9' }),
    'links[0].from',
    'dangling',
  ],
  ['a link to nowhere', (t) => Object.assign(first(t['links'], 1), { to: 'e9' }), 'links[1].to', 'dangling'],
  ['a link to a link', (t) => Object.assign(first(t['links'], 1), { to: 'l1' }), 'links[1].to', 'dangling'],
  [
    'a moderation by nobody',
    (t) => Object.assign(first(t['moderations']), { context: 'c9' }),
    'moderations[0].context',
    'dangling',
  ],
  [
    'a moderation by an instrument',
    (t) => Object.assign(first(t['moderations']), { context: 'i1' }),
    'moderations[0].context',
    'context-kind',
  ],
  [
    'a moderation of nothing',
    (t) => Object.assign(first(t['moderations']), { target: 'l9' }),
    'moderations[0].target',
    'dangling',
  ],
  [
    'a moderation of an instrument',
    (t) => Object.assign(first(t['moderations']), { target: 'i1' }),
    'moderations[0].target',
    'moderation-target',
  ],
  [
    'a member that is not there',
    (t) => Object.assign(first(t['configurations']), { members: [{ record: 'x', role: 'context' }] }),
    'configurations[0].members[0].record',
    'dangling',
  ],
  [
    'evidence for nothing',
    (t) => Object.assign(first(t['evidence']), { target: 'x' }),
    'evidence[0].target',
    'dangling',
  ],
  [
    'a waiver about nothing',
    (t) => Object.assign(first(t['waivers']), { at: ['i1', 'x'] }),
    'waivers[0].at[1]',
    'dangling',
  ],
  [
    'a memo on nothing',
    (t) => Object.assign(first(t['memos']), { target: 'x' }),
    'memos[0].target',
    'dangling',
  ],
  [
    'a group of nothing',
    (t) => Object.assign(first(t['groups']), { members: ['x'] }),
    'groups[0].members[0]',
    'dangling',
  ],
  [
    'a concept of links',
    (t) => Object.assign(first(t['concepts']), { nodes: ['l1'] }),
    'concepts[0].nodes[0]',
    'concept-node',
  ],
  [
    'a phrase tied to nothing',
    (t) => Object.assign(first(t['claimPhrases']), { record: 'x' }),
    'claimPhrases[0].record',
    'dangling',
  ],
  [
    'a phrase beyond the claim',
    (t) => Object.assign(first(t['claimPhrases']), { to: 900 }),
    'claimPhrases[0]',
    'phrase-range',
  ],
  [
    'two nodes with one id',
    (t) => Object.assign(first(t['nodes'], 1), { id: 'c1' }),
    'nodes[1].id',
    'id-twice',
  ],
  [
    'a link with the id of a node',
    (t) => Object.assign(first(t['links']), { id: 'm1' }),
    'links[0].id',
    'id-twice',
  ],
  [
    '20,001 nodes',
    (t) => Object.assign(t, { nodes: Array.from({ length: 20_001 }, () => 1) }),
    'nodes',
    'too-many',
  ],
];

/** The same inside a frame. */
export const frameContents: readonly [string, (f: Json & List) => void, string, string][] = [
  ['a frame without version', (f) => delete f['version'], 'version', 'missing'],
  [
    'an item without label',
    (f) => delete first((first(f['facets']) as List)['items'])['label'],
    'facets[0].items[0].label',
    'missing',
  ],
  [
    'a code used twice',
    (f) => Object.assign(first((first(f['facets'], 1) as List)['items']), { code: 'P1' }),
    'facets[1].items[0].code',
    'code-twice',
  ],
  [
    'a facet used twice',
    (f) => Object.assign(first(f['facets'], 1), { id: 'problems' }),
    'facets[1].id',
    'code-twice',
  ],
  [
    'a parent that is not there',
    (f) => Object.assign(first((first(f['facets']) as List)['items']), { parent: 'P7' }),
    'facets[0].items[0].parent',
    'dangling',
  ],
  [
    'parents in a circle',
    (f) => Object.assign(first((first(f['facets']) as List)['items']), { parent: 'P2' }),
    'facets[0].items[0].parent',
    'parent-circle',
  ],
  [
    'a matrix of no facet',
    (f) => Object.assign(first(f['matrices']), { rows: 'x' }),
    'matrices[0].rows',
    'dangling',
  ],
  [
    'a cell without value on its scale',
    (f) => Object.assign(first((first(f['matrices']) as List)['cells']), { value: '9' }),
    'matrices[0].cells[0].value',
    'dangling',
  ],
  [
    'a crosswalk from nothing',
    (f) => Object.assign(first(f['crosswalks']), { from: 'P9' }),
    'crosswalks[0].from',
    'dangling',
  ],
  ['facets that are a text', (f) => Object.assign(f, { facets: 'P1' }), 'facets', 'not-list'],
];
