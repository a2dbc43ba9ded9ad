import { z } from 'zod';

/** What a format could not carry. Each has its words in `text/exchange.ts`. */
export const lossKinds = [
  'other-language',
  'versions',
  'sources',
  'attributes',
  'sides',
  'bases',
  'notes',
  'verbs',
  'aliases',
  'parents',
  'questions',
  'retired',
  'relations',
  'scales',
  'matrices',
  'checklists',
  'crosswalks',
  'rules',
  'sets',
  'colours',
] as const;
export type LossKind = (typeof lossKinds)[number];

/** One thing that was not carried over, and how many of it there were. */
export const loss = z.strictObject({ what: z.enum(lossKinds), count: z.number().int().positive() });
export type Loss = Readonly<z.infer<typeof loss>>;
