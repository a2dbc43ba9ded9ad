import { readValue, type Exchange } from '../../shared/exchange/json/readExchange.ts';
import frame from './fit-or-unfit-2011.json' with { type: 'json' };
import selfDirection from './zs-2010.json' with { type: 'json' };
import a from './fit-or-unfit-a.json' with { type: 'json' };
import b from './fit-or-unfit-b.json' with { type: 'json' };
import c from './fit-or-unfit-c.json' with { type: 'json' };
import d from './fit-or-unfit-d.json' with { type: 'json' };
import prb from './zelfsturing-g02-prb.json' with { type: 'json' };
import tilburg from './zelfsturing-g08-methodisch-werken-tilburg.json' with { type: 'json' };

/** In the order in which a library lists them. */
const all: Readonly<Record<string, unknown>> = { frame, selfDirection, a, b, c, d, prb, tilburg };

type OfKind<K extends Exchange['kind']> = Extract<Exchange, { kind: K }>;

/** What a new library begins with. */
export interface Starter {
  readonly frames: readonly OfKind<'frame'>['frame'][];
  readonly theories: readonly Omit<OfKind<'theory'>, 'kind'>[];
}

/**
 * The content of a new library: the ordering frame of the report *Fit or Unfit* (RVO 5, 2011) and the theories of its four
 * companies (chapter 6); the frame of self-direction (*Het verhaal van de klant*, RWI 2010) and two theories coded in it. The files are part of the program, so a fault in them is a bug and throws; a test reads them all.
 */
export function readStarter(): Starter {
  const frames: OfKind<'frame'>['frame'][] = [];
  const theories: Omit<OfKind<'theory'>, 'kind'>[] = [];
  for (const [name, raw] of Object.entries(all)) {
    const read = readValue(name, raw);
    if (read.kind === 'frame') frames.push(read.frame);
    else theories.push({ id: read.id, records: read.records });
  }
  return { frames, theories };
}
