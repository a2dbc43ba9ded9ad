import type { TheorySummary } from '../api/shapes.ts';
import type { Frame } from '../frame/records.ts';
import { headOf, linksOf, moderationsOf, nodesOf, type Theory } from '../theory/theory.ts';
import { drawLikeness } from './likeness.ts';

/**
 * What a list says of a theory: names, claim, counts, the share that the source states, and its likeness. `findings` are
 * counted by who checks; `changedAt` is UTC in ISO 8601.
 */
export function summarise(
  id: string,
  revision: number,
  changedAt: string,
  theory: Theory,
  frames: readonly Frame[],
  findings: TheorySummary['findings'],
): TheorySummary {
  const head = headOf(theory);
  const nodes = nodesOf(theory);
  const links = linksOf(theory);
  const moderations = moderationsOf(theory);
  const said = [...links, ...moderations];
  return {
    id,
    title: head.title,
    holder: head.holder.name,
    ...(head.claim ? { claim: head.claim } : {}),
    nodes: nodes.length,
    excluded: nodes.filter((node) => node.excluded !== undefined).length,
    links: links.length,
    moderations: moderations.length,
    stated: said.length === 0 ? 0 : said.filter((each) => each.basis === 'stated').length / said.length,
    findings,
    revision,
    changedAt,
    likeness: drawLikeness(theory, frames),
  };
}
