import type { Starter } from './starter.ts';

/** What a new library begins with, read when one is made and then alone: it is most of the program. */
export async function starterContent(): Promise<Starter> {
  const { readStarter } = await import('./starter.ts');
  return readStarter();
}
