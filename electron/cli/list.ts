import type { Repository } from '../../db/repository.ts';
import { cliResults } from '../../shared/text/cli.ts';
import { inLanguage, say } from '../../shared/text/words.ts';
import { headOf, linksOf, nodesOf, theoryOf } from '../../shared/theory/theory.ts';
import type { Language } from '../../shared/theory/words.ts';
import { withLibrary } from './library.ts';
import type { Run } from './use.ts';

/** One line of the list. For a frame: its items, the relations among them, and 0, since its versions do not change. */
export interface Listed {
  readonly kind: 'theory' | 'frame';
  readonly id: string;
  readonly title: string;
  readonly nodes: number;
  readonly links: number;
  readonly revision: number;
}

/** `list [--json]`: the theories, then the frames. */
export const list: Run = async ({ library, json }, { door, language, print }) => {
  const listed = await withLibrary(door, library, (opened) => listOf(opened, language));
  if (json) print(`${JSON.stringify(listed, null, 2)}\n`);
  else for (const each of listed) print(`${row(each, language)}\n`);
  return 0;
};

async function listOf(library: Repository, language: Language): Promise<Listed[]> {
  const listed: Listed[] = [];
  for (const { id } of await library.listTheories()) {
    // eslint-disable-next-line no-await-in-loop -- one after another: a large library must not be in memory at once
    const { records, revision } = await library.openTheory(id);
    const theory = theoryOf(records);
    const title = inLanguage(language, headOf(theory).title);
    const nodes = nodesOf(theory).length;
    listed.push({ kind: 'theory', id, title, nodes, links: linksOf(theory).length, revision });
  }
  const frames = (await library.listFrames()).filter((one) => !one.draft);
  for (const id of new Set(frames.map((one) => one.id))) {
    // eslint-disable-next-line no-await-in-loop -- as above
    const frame = await library.getFrame(id);
    const nodes = frame.facets.reduce((sum, facet) => sum + facet.items.length, 0);
    const title = inLanguage(language, frame.title);
    listed.push({ kind: 'frame', id, title, nodes, links: frame.relations?.length ?? 0, revision: 0 });
  }
  return listed;
}

/** Tabs between the columns, so that other programs can take the lines apart; titles hold none. */
function row(each: Listed, language: Language): string {
  const title = each.title.replaceAll(/\p{C}+/gu, ' ');
  const kind = say(language, cliResults[each.kind]);
  return [kind, each.id, title, each.nodes, each.links, each.revision].join('\t');
}
