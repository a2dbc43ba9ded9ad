/** A theory with the same link twice, at four places: a group of findings of one check that has a way out. As a file holds it. */
export const twiceTheory = {
  format: 'cmo-theory',
  formatVersion: 1,
  id: 'twice',
  title: { nl: 'Twee keer', en: 'Twice' },
  holder: { name: { nl: 'Bedrijf T' }, kind: 'company' },
  frames: [],
  nodes: [
    { id: 'i1', kind: 'instrument', title: { nl: 'Training', en: 'Training' }, basis: 'stated' },
    { id: 'i2', kind: 'instrument', title: { nl: 'Toezicht', en: 'Supervision' }, basis: 'stated' },
    { id: 'm1', kind: 'mechanism', title: { nl: 'Leren', en: 'Learning' }, basis: 'stated' },
    { id: 'm2', kind: 'mechanism', title: { nl: 'Dwang', en: 'Coercion' }, basis: 'stated' },
  ],
  links: ['l1', 'l2', 'l3', 'l4', 'l5', 'l6', 'l7', 'l8'].map((id, i) => ({
    id,
    type: 'triggers',
    from: i % 4 < 2 ? 'i1' : 'i2',
    to: i < 4 ? 'm1' : 'm2',
    sign: null,
    basis: 'stated',
    modality: 'claimed',
  })),
} as const;
