/** A node as a file of the exchange format holds it, named in Dutch unless `more` says otherwise. */
export const nodeInFile = (id: string, kind: string, nl: string, more: object = {}): object => ({
  id,
  kind,
  title: { nl },
  basis: 'stated',
  ...more,
});

/** A link as a file of the exchange format holds it, without a sign. */
export const linkInFile = (id: string, type: string, from: string, to: string): object => ({
  id,
  type,
  from,
  to,
  sign: null,
  basis: 'stated',
  modality: 'claimed',
});
