import { configurationSentenceWords as words } from '../text/configurations.ts';
import { inLanguage, say } from '../text/words.ts';
import type { Configuration } from '../theory/records.ts';
import { headOf, nodeAt, type Theory } from '../theory/theory.ts';
import type { Language, NodeKind } from '../theory/words.ts';
import { missingParts, partOf, parts, partsOf, type Part, type Role } from './parts.ts';
import { inSentence } from './sentence.ts';

/** A stretch of a configuration's sentence: words between, a member in its place, or a place that nobody fills yet. */
export type ConfigurationPart =
  | { readonly text: string }
  | {
      readonly text: string;
      readonly record: string;
      readonly role: Role;
      readonly kind: NodeKind | undefined;
    }
  | { readonly text: string; readonly missing: Part };

/**
 * A configuration as one sentence: *Als het bedrijf inzet op … waar speelt: …, dan komt … dichterbij, doordat dit werkt: …*. A place
 * that the theory's variant asks for and nobody fills is said to be open; other empty places fall out. Members whose role is undecided
 * come last.
 */
export function configurationSentence(
  theory: Theory,
  configuration: Configuration,
  language: Language,
): readonly ConfigurationPart[] {
  const missing = missingParts(theory, configuration, partsOf(headOf(theory).variant));
  const name = (id: string): string => {
    const node = nodeAt(theory, id);
    return inSentence(inLanguage(language, node?.shortTitle) || inLanguage(language, node?.title) || id);
  };
  const listed = (members: Configuration['members']): ConfigurationPart[] =>
    members.flatMap(({ record, role }, i): ConfigurationPart[] => [
      ...(i === 0 ? [] : [{ text: i === members.length - 1 ? say(language, words.and) : ', ' }]),
      { text: name(record), record, role, kind: nodeAt(theory, record)?.kind },
    ]);
  const told: ConfigurationPart[] = [];
  for (const part of parts) {
    const members = configuration.members.filter(({ role }) => partOf[role] === part);
    if (members.length === 0 && !missing.includes(part)) continue;
    told.push({ text: say(language, told.length === 0 ? words.first[part] : words.next[part]) });
    if (members.length > 0) told.push(...listed(members));
    else told.push({ text: say(language, words.open[part]), missing: part });
    if (part === 'outcome') told.push({ text: say(language, words.closer) });
  }
  const undecided = configuration.members.filter(({ role }) => partOf[role] === undefined);
  if (undecided.length > 0) told.push({ text: say(language, words.undecided) }, ...listed(undecided));
  return [...told, { text: '.' }];
}
