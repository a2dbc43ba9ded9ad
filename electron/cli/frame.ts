import type { Repository } from '../../db/repository.ts';
import { ApiError } from '../../shared/api/errors.ts';
import { frameDiff } from '../../shared/frame/difference.ts';
import { newestOf } from '../../shared/frame/named.ts';
import type { Frame, FrameItem } from '../../shared/frame/records.ts';
import { cliFrameWords } from '../../shared/text/cliFrame.ts';
import { tellDifference } from '../../shared/text/frameChanges.ts';
import { inLanguage, say } from '../../shared/text/words.ts';
import type { Language } from '../../shared/theory/words.ts';
import { frameNamed } from './frameNamed.ts';
import { migrate } from './migrate.ts';
import { withLibrary } from './library.ts';
import { BadUse, type Run } from './use.ts';

const parts = ['list', 'show', 'diff', 'migrate'] as const;
const takes: Readonly<Record<(typeof parts)[number], number>> = { list: 0, show: 1, diff: 2, migrate: 2 };

/** `frame list|show|diff|migrate`: the frames of the library, and theories that move from one version to another. */
export const frame: Run = async (line, desk) => {
  const [name = '', ...args] = line.args;
  const part = parts.find((one) => one === name);
  if (!part) throw new BadUse('flag-choice', { flag: 'frame', name, options: parts.join(', ') });
  if (args.length !== takes[part]) throw new BadUse('part-words', { part: `frame ${part}`, n: takes[part] });
  if (line.choices && part !== 'migrate')
    throw new BadUse('unknown-flag', { command: `frame ${part}`, flag: '--choose' });
  const inner = { ...line, args };
  switch (part) {
    case 'list':
      return list(inner, desk);
    case 'show':
      return show(inner, desk);
    case 'diff':
      return diff(inner, desk);
    case 'migrate':
      return migrate(inner, desk);
  }
};

const clean = (text: string): string => text.replaceAll(/\p{C}+/gu, ' ');

/** A frame as `list` prints it. */
interface Listed {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  /** All items for use, and the relations. */
  readonly items: number;
  readonly relations: number;
  readonly state: 'newest' | 'version' | 'draft';
}

const list: Run = async ({ library, json }, { door, language, print }) => {
  const listed = await withLibrary(door, library, (opened) => listOf(opened, language));
  if (json) print(`${JSON.stringify(listed, null, 2)}\n`);
  else
    for (const { id, version, title, items, relations, state } of listed)
      print(
        `${[id, version, clean(title), items, relations, say(language, cliFrameWords[state])].join('\t')}\n`,
      );
  return 0;
};

async function listOf(library: Repository, language: Language): Promise<Listed[]> {
  const frames = await library.listFrames();
  return Promise.all(
    frames.map(async ({ id, version, title, draft }) => {
      const whole = draft
        ? (await library.openDraft(id, version)).frame
        : await library.getFrame(id, version);
      const newest = newestOf(frames.filter((one) => one.id === id && !one.draft))?.version;
      return {
        id,
        version,
        title: inLanguage(language, title),
        items: whole.facets.flatMap((facet) => facet.items.filter((item) => !item.retired)).length,
        relations: whole.relations?.length ?? 0,
        state: draft ? 'draft' : version === newest ? 'newest' : 'version',
      };
    }),
  );
}

const show: Run = async ({ args: [name = ''], library, json }, { door, language, print }) => {
  const shown = await withLibrary(door, library, (opened) => frameNamed(opened, name));
  print(json ? `${JSON.stringify(shown, null, 2)}\n` : worded(shown, language));
  return 0;
};

function worded(shown: Frame, language: Language): string {
  const lines = [`${clean(inLanguage(language, shown.title))} ${shown.version}`];
  if (shown.changes) lines.push('', inLanguage(language, shown.changes));
  for (const facet of shown.facets) {
    lines.push('', clean(inLanguage(language, facet.title)));
    for (const item of facet.items) lines.push(`  ${itemLine(item, language)}`);
  }
  return `${lines.join('\n')}\n`;
}

function itemLine(item: FrameItem, language: Language): string {
  const line = `${item.code} ${clean(inLanguage(language, item.label))}`;
  if (!item.retired) return line;
  const codes = item.replacedBy?.join(', ');
  const state =
    codes === undefined
      ? say(language, cliFrameWords.retired)
      : say(language, cliFrameWords['replaced-by'], { codes });
  return `${line} (${state})`;
}

const diff: Run = async ({ args: [from = '', to = ''], library, json }, { door, language, print }) => {
  const [before, after] = await withLibrary(door, library, async (opened) => [
    await frameNamed(opened, from),
    await frameNamed(opened, to),
  ]);
  if (!before || !after) throw new ApiError('not-found', { name: from });
  const told = frameDiff(before, after).map((one) => ({ ...one, text: tellDifference(language, one) }));
  if (json) print(`${JSON.stringify(told, null, 2)}\n`);
  else if (told.length === 0) print(`${say(language, cliFrameWords.same)}\n`);
  else for (const { text } of told) print(`${clean(text)}\n`);
  return 0;
};
