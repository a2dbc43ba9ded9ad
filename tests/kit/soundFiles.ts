const encoder = new TextEncoder();
export const bytesOf = (text: string): Uint8Array => encoder.encode(text);
/** As the exchange format writes it. */
export const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A small sound theory that holds every kind of record, for the damage to be done to. */
export const soundTheory = {
  format: 'cmo-theory',
  formatVersion: 1,
  id: 'small',
  title: { nl: 'Klein', en: 'Small' },
  holder: { name: { nl: 'Bedrijf K' }, kind: 'company' },
  claim: { nl: 'Wie leert, werkt.' },
  frames: [{ id: 'fit-or-unfit-2011', version: '1.0.0' }],
  claimPhrases: [{ lang: 'nl', from: 4, to: 9, record: 'm1' }],
  nodes: [
    { id: 'c1', kind: 'context', title: { nl: 'Omgeving' }, basis: 'stated' },
    { id: 'e1', kind: 'endgoal', title: { nl: 'Werk' }, basis: 'stated' },
    { id: 'i1', kind: 'instrument', title: { nl: 'Training' }, emphasis: 1, basis: 'stated' },
    { id: 'm1', kind: 'mechanism', title: { nl: 'Leren' }, basis: 'stated' },
  ],
  links: [
    { id: 'l1', type: 'triggers', from: 'i1', to: 'm1', sign: null, basis: 'stated', modality: 'claimed' },
    { id: 'l2', type: 'brings-about', from: 'm1', to: 'e1', sign: '+', basis: 'coder', modality: 'claimed' },
  ],
  moderations: [{ id: 'mo1', context: 'c1', target: 'l1', effect: 'hinders', sign: '-', basis: 'stated' }],
  configurations: [{ id: 'k1', members: [{ record: 'c1', role: 'context' }] }],
  evidence: [{ id: 'q1', target: 'l1', stance: 'supports' }],
  waivers: [{ id: 'w1', rule: 'means-without-problem', at: ['i1'], reason: { nl: 'Zo bedoeld.' } }],
  memos: [{ id: 'me1', target: 'm1', text: { nl: 'Navragen.' } }],
  groups: [{ id: 'g1', members: ['i1', 'm1'], together: true }],
  concepts: [{ id: 'co1', nodes: ['m1', 'c1'] }],
};

/** A small sound frame with every part. */
export const soundFrame = {
  format: 'cmo-frame',
  formatVersion: 1,
  id: 'small-frame',
  version: '1.0.0',
  title: { nl: 'Klein kader' },
  facets: [
    {
      id: 'problems',
      nodeKind: 'problem',
      title: { nl: 'Problemen' },
      ordered: false,
      items: [
        { code: 'P1', label: { nl: 'Een' } },
        { code: 'P2', label: { nl: 'Twee' }, parent: 'P1' },
      ],
    },
    {
      id: 'phases',
      nodeKind: null,
      title: { nl: 'Fasen' },
      ordered: true,
      items: [{ code: 'F1', label: { nl: 'Begin' } }],
    },
  ],
  relations: [{ type: 'problem-phase', from: 'P1', to: 'F1', basis: 'stated' }],
  scales: [{ id: 'degree', title: { nl: 'Mate' }, values: [{ code: '1', label: { nl: 'weinig' } }] }],
  matrices: [
    {
      id: 'x',
      title: { nl: 'X' },
      rows: 'problems',
      columns: 'phases',
      scale: 'degree',
      cells: [{ row: 'P1', column: 'F1', value: '1' }],
    },
  ],
  checklists: [{ id: 'list', title: { nl: 'Lijst' }, items: [{ code: 'Q1', question: { nl: 'Wat?' } }] }],
  crosswalks: [{ from: 'P1', frame: 'fit-or-unfit-2011', to: 'P9', fit: 'loose' }],
};
