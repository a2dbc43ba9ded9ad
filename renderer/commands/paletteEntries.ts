import { appCommands, type AppCommandId } from '../../shared/appCommands.ts';
import type { TheorySummary } from '../../shared/api/shapes.ts';
import { commandGroupWords } from '../../shared/text/appCommands.ts';
import { kindWords } from '../../shared/text/domain.ts';
import { inLanguage } from '../../shared/text/words.ts';
import { nodesOf, type Theory } from '../../shared/theory/theory.ts';
import type { Language, NodeKind } from '../../shared/theory/words.ts';

/** Something that the command palette can find: a command, a node of the open theory, another theory. */
export type PaletteEntry =
  | { readonly kind: 'command'; readonly id: AppCommandId; readonly words: string; readonly beside: string }
  | {
      readonly kind: 'node';
      readonly id: string;
      readonly nodeKind: NodeKind;
      readonly words: string;
      readonly beside: string;
    }
  | { readonly kind: 'theory'; readonly id: string; readonly words: string; readonly beside: string };

interface Candidate {
  readonly entry: PaletteEntry;
  /** What is searched: both languages and what stands beside it, without accents. */
  readonly searched: string;
}

/** A text as it is searched: lower case, without accents. */
export const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

const both = (text: { readonly nl?: string; readonly en?: string }): string =>
  `${text.nl ?? ''} ${text.en ?? ''}`;

/** All that can be found now, in the order in which it is shown. */
export function candidates(
  language: Language,
  theory: Theory | undefined,
  theories: readonly TheorySummary[],
): readonly Candidate[] {
  const found: Candidate[] = appCommands
    .filter((command) => command.id !== 'palette')
    .map((command) => ({
      entry: {
        kind: 'command',
        id: command.id,
        words: command.words[language],
        beside: commandGroupWords[command.group][language],
      },
      searched: plain(`${both(command.words)} ${both(commandGroupWords[command.group])}`),
    }));
  for (const node of theory ? nodesOf(theory) : []) {
    const codes = (node.codes ?? []).map((code) => code.code).join(' ');
    found.push({
      entry: {
        kind: 'node',
        id: node.id,
        nodeKind: node.kind,
        words: inLanguage(language, node.title),
        beside: [kindWords[node.kind][language], codes].filter(Boolean).join(' '),
      },
      searched: plain(`${both(node.title)} ${both(kindWords[node.kind])} ${codes}`),
    });
  }
  for (const one of theories) {
    found.push({
      entry: {
        kind: 'theory',
        id: one.id,
        words: inLanguage(language, one.title),
        beside: inLanguage(language, one.holder),
      },
      searched: plain(`${both(one.title)} ${both(one.holder)}`),
    });
  }
  return found;
}

/** How well a text answers a query: 0 begins with it, 1 a word begins with it, 2 holds it; undefined when a word is missing. */
export function rank(searched: string, query: string): number | undefined {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return 2;
  if (!words.every((word) => searched.includes(word))) return undefined;
  const [first = ''] = words;
  if (searched.startsWith(first)) return 0;
  return searched.includes(` ${first}`) ? 1 : 2;
}

const most = { command: 60, node: 30, theory: 20 } as const;

/** What answers a query, the best first within its kind; without a query the commands and theories only. */
export function search(all: readonly Candidate[], query: string): readonly PaletteEntry[] {
  const ranked = all.flatMap(({ entry, searched }) => {
    if (query.trim() === '' && entry.kind === 'node') return [];
    const place = rank(searched, query);
    return place === undefined ? [] : [{ entry, place }];
  });
  const count = { command: 0, node: 0, theory: 0 };
  return ranked
    .toSorted((a, b) => a.place - b.place)
    .flatMap(({ entry }) => {
      count[entry.kind] += 1;
      return count[entry.kind] > most[entry.kind] ? [] : [entry];
    });
}
