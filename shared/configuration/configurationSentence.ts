import { configurationSentenceWords as open } from '../text/configurations.ts';
import { sentenceCounts, sentenceWords as words } from '../text/sentence.ts';
import { say } from '../text/words.ts';
import type { Configuration, Moderation } from '../theory/records.ts';
import { headOf, linksOf, moderationsOf, nodeAt, type Theory } from '../theory/theory.ts';
import type { Language, NodeKind } from '../theory/words.ts';
import type { Chain } from './chain.ts';
import { around, finished, marked, placed, row, type Joint, type Naming, type Placed } from './joining.ts';
import { saidName } from './names.ts';
import { missingParts, partOf, partsOf, type Part, type Role } from './parts.ts';
import { effectsOf, provisos } from './provisos.ts';
import { chainSentence, meansWords, mechanismNamed, type SentencePart } from './sentence.ts';

/** A stretch of a configuration's sentence: words between, a member in its place, or a place that nobody fills yet. */
export type ConfigurationPart = Joint | ConfigurationPlace;

/** A place of the sentence that can be changed. */
export type ConfigurationPlace =
  | {
      readonly text: string;
      readonly record: string;
      readonly role: Role;
      readonly kind: NodeKind | undefined;
    }
  | { readonly text: string; readonly missing: Part };

/** The place that a stretch is; nothing for words between places. */
export const placeIn = (part: ConfigurationPart): ConfigurationPlace | undefined =>
  'record' in part || 'missing' in part ? part : undefined;

type Member = Configuration['members'][number];
type Names = readonly Placed<ConfigurationPart>[];

/**
 * A configuration as one sentence: *Als het vastloopt op …, en het bedrijf inzet op … in de context …, dan komt … dichterbij, doordat het
 * mechanisme … werkt, tenzij de context … tegenwerkt*. A place that the theory's variant asks for and nobody fills is said to be
 * open; other empty places fall out. A context that helps or hinders one of the members comes last, with what it does. Members whose role
 * is undecided end the sentence.
 */
export function configurationSentence(
  theory: Theory,
  configuration: Configuration,
  language: Language,
): readonly ConfigurationPart[] {
  const { members } = configuration;
  const missing = missingParts(theory, configuration, partsOf(headOf(theory).variant));
  const effects = effectsOf(moderationsWithin(theory, configuration));
  const word = (key: keyof typeof words): Joint => ({ text: say(language, words[key]) });
  const nameOf = ({ record }: Member) => saidName(nodeAt(theory, record), record, language);
  const slot = (member: Member): ConfigurationPart => ({
    text: nameOf(member).text,
    record: member.record,
    role: member.role,
    kind: nodeAt(theory, member.record)?.kind,
  });
  const naming = (member: Member): Naming<ConfigurationPart> => ({
    part: slot(member),
    name: nameOf(member),
  });
  const working = (member: Member): Placed<ConfigurationPart> => {
    const as = member.role === 'resource' || member.role === 'reasoning' ? member.role : 'mechanism';
    return mechanismNamed(naming(member), language, as);
  };
  const openPlace = (part: Part): Names =>
    missing.includes(part) ? [{ part: { text: say(language, open[part]), missing: part } }] : [];
  const inPlace = (part: Part, place: (members: readonly Member[]) => Names): Names => {
    const filled = members.filter(({ role }) => partOf[role] === part);
    return filled.length > 0 ? place(filled) : openPlace(part);
  };
  const isProblem = ({ record, role }: Member): boolean =>
    role === 'problem' || (role === 'context' && nodeAt(theory, record)?.kind === 'problem');
  const circumstances = members.filter(({ role }) => partOf[role] === 'context');
  const problems = circumstances.filter(isProblem);
  const still = circumstances.filter((one) => !isProblem(one) && !effects.has(one.record));
  const contexts: Names = still.map((one) => marked(naming(one)));
  const means = inPlace('intervention', (filled) => placed(filled.map(naming)));
  const actors = inPlace('actor', (filled) => filled.map((one) => marked(naming(one))));
  const outcomes = inPlace('outcome', (filled) => placed(filled.map(naming), 'subject'));
  const mechanisms = inPlace('mechanism', (filled) => filled.map(working));

  const told: ConfigurationPart[] = [];
  if (problems.length > 0)
    told.push(word('if'), word('problem'), ...row(placed(problems.map(naming)), language));
  if (means.length > 0 || actors.length > 0) {
    const joint = problems.length === 0 ? words.if : problems.length === 1 ? words.and : words.andThen;
    told.push({ text: say(language, joint) + say(language, meansWords(theory)) });
    const said: Names =
      means.length > 0
        ? means
        : [{ part: { text: say(language, open.intervention), missing: 'intervention' } }];
    told.push(...row(said, language));
  }
  if (actors.length > 0) told.push(word('actor'), ...row(actors, language));
  const bare = told.length === 0;
  if (contexts.length > 0)
    told.push(...around(sentenceCounts[bare ? 'contextFirst' : 'context'], contexts, language));
  else if (missing.includes('context'))
    told.push(
      { text: say(language, bare ? open.inFirst : open.in) },
      ...row(openPlace('context'), language),
      {
        text: bare ? ' ' : '',
      },
    );
  if (outcomes.length > 0 || mechanisms.length > 0) {
    if (told.length === 0) told.push(word('thus'));
    else if (!bare) told.push(word('thereupon'));
  }
  if (outcomes.length > 0) {
    told.push(...around(sentenceCounts.closer, outcomes, language));
    if (mechanisms.length > 0)
      told.push(word('because'), ...around(sentenceCounts.setting, mechanisms, language));
  } else if (mechanisms.length > 0) told.push(...around(sentenceCounts.sets, mechanisms, language));
  const bearing = [...effects].flatMap(([id, effect]) => {
    const member = circumstances.find(({ record }) => record === id);
    const name = saidName(nodeAt(theory, id), id, language);
    return [{ effect, name: marked(member ? naming(member) : { part: { text: name.text }, name }) }];
  });
  told.push(...provisos(bearing, language));
  const undecided = members.filter(({ role }) => partOf[role] === undefined);
  if (undecided.length > 0) {
    told.push({ text: say(language, told.length > 0 ? open.undecided : open.undecidedFirst) });
    told.push(...row(placed(undecided.map(naming)), language));
  }
  return finished(told);
}

/**
 * What is said of a chain in focus: of a stored configuration its own sentence, in which roles count, of any other chain that of its
 * links.
 */
export function sentenceInFocus(
  theory: Theory,
  start: string | undefined,
  chain: Chain,
  language: Language,
): readonly SentencePart[] {
  const record = start === undefined ? undefined : theory.records.get(start);
  if (record?.record !== 'configuration') return chainSentence(theory, chain, language);
  return configurationSentence(theory, record, language).map((part) =>
    'record' in part && part.kind
      ? { text: part.text, record: part.record, kind: part.kind }
      : { text: part.text },
  );
}

/** The contexts that bear on the whole configuration, and those of its members that bear on another or on a link between two. */
function moderationsWithin(theory: Theory, { id, members }: Configuration): readonly Moderation[] {
  const held = new Set(members.map(({ record }) => record));
  const contexts = new Set(
    members.flatMap(({ record, role }) => (partOf[role] === 'context' ? [record] : [])),
  );
  const between = new Set(
    linksOf(theory).flatMap((link) => (held.has(link.from) && held.has(link.to) ? [link.id] : [])),
  );
  return moderationsOf(theory).filter(
    ({ context, target }) =>
      target === id || (contexts.has(context) && (held.has(target) || between.has(target))),
  );
}
