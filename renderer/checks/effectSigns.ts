/** The sign in a context's box, by its effect (look.md 3.4). */
export const effectSigns = { facilitates: '+', hinders: '−', precondition: '!', flips: '⇄' } as const;
