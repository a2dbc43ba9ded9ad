import { chainThrough, mechanismsOfChains } from '../../shared/configuration/chain.ts';
import { configurationSentence } from '../../shared/configuration/configurationSentence.ts';
import { chainSentence } from '../../shared/configuration/sentence.ts';
import { outlineRows, type OutlineRow } from '../../shared/outline/rows.ts';
import { showWords } from '../../shared/text/cliTheory.ts';
import { basisWords } from '../../shared/text/domain.ts';
import { recordName } from '../../shared/text/recordName.ts';
import { roleWords } from '../../shared/text/records.ts';
import { stanceWords } from '../../shared/text/shell.ts';
import { inLanguage, say, type Words } from '../../shared/text/words.ts';
import {
  configurationsOf,
  headOf,
  linksOf,
  moderationsOf,
  nodesOf,
  type Theory,
} from '../../shared/theory/theory.ts';
import type { Language } from '../../shared/theory/words.ts';
import { theoryNamed } from './theoryNamed.ts';
import type { Run } from './use.ts';

/** `show ID|FILE [--configurations] [--sentences] [--outline] [--json]`: a theory in words. */
export const show: Run = async (line, desk) => {
  const { language, print } = desk;
  const { theory } = await theoryNamed(line.args[0] ?? '', line, desk);
  const shown = {
    ...(line.views.length === 0 ? { theory: factsOf(theory) } : {}),
    ...(line.views.includes('sentences') ? { sentences: sentencesOf(theory, language) } : {}),
    ...(line.views.includes('configurations') ? { configurations: configured(theory, language) } : {}),
    ...(line.views.includes('outline') ? { outline: outlineRows(theory, language) } : {}),
  };
  if (line.json) {
    print(`${JSON.stringify(shown, null, 2)}\n`);
    return 0;
  }
  const parts = [
    ...(shown.theory ? [worded(theory, language)] : []),
    ...(shown.sentences
      ? [lines(language, shown.sentences, showWords.noSentences, (one) => one.sentence)]
      : []),
    ...(shown.configurations
      ? [lines(language, shown.configurations, showWords.noConfigurations, (one) => asLines(one, language))]
      : []),
    ...(shown.outline ? [shown.outline.map((row) => asColumns(row, language)).join('\n')] : []),
  ];
  print(`${parts.join('\n\n')}\n`);
  return 0;
};

const clean = (text: string): string => text.replaceAll(/\p{C}+/gu, ' ');

function lines<T>(language: Language, all: readonly T[], none: Words, line: (one: T) => string): string {
  return all.length === 0 ? say(language, none) : all.map(line).join('\n');
}

function factsOf(theory: Theory) {
  const { record: _record, id: _id, ...facts } = headOf(theory);
  return { ...facts, ...countsOf(theory) };
}

const countsOf = (theory: Theory) => ({
  nodes: nodesOf(theory).length,
  links: linksOf(theory).length,
  moderations: moderationsOf(theory).length,
  configurations: configurationsOf(theory).length,
});

function worded(theory: Theory, language: Language): string {
  const { title, claim, holder, stance, variant, frames } = headOf(theory);
  const named = frames.map(({ id, version }) => `${id} ${version}`).join(', ');
  return [
    inLanguage(language, title),
    ...(claim ? [inLanguage(language, claim)] : []),
    say(language, showWords.holder, { name: inLanguage(language, holder.name) }),
    ...(stance ? [say(language, showWords.stance, { stance: say(language, stanceWords[stance]) })] : []),
    ...(variant ? [say(language, showWords.variant, { variant })] : []),
    ...(named ? [say(language, showWords.frames, { frames: named })] : []),
    say(language, showWords.counts, countsOf(theory)),
  ]
    .map(clean)
    .join('\n');
}

/** Each chain of the theory as one sentence, by the mechanism that names it, and then each configuration, by its id. */
function sentencesOf(theory: Theory, language: Language) {
  const chains = mechanismsOfChains(theory).flatMap((id) => {
    const chain = chainThrough(theory, id);
    return chain ? [{ id, sentence: clean(joined(chainSentence(theory, chain, language))) }] : [];
  });
  const configurations = configurationsOf(theory).map((one) => ({
    id: one.id,
    sentence: clean(joined(configurationSentence(theory, one, language))),
  }));
  return [...chains, ...configurations];
}

const joined = (parts: readonly { readonly text: string }[]): string =>
  parts.map(({ text }) => text).join('');

function configured(theory: Theory, language: Language) {
  return configurationsOf(theory).map((one) => ({
    id: one.id,
    title: clean(inLanguage(language, one.title)),
    sentence: clean(joined(configurationSentence(theory, one, language))),
    members: one.members.map(({ record, role }) => ({
      record,
      role,
      name: clean(recordName(theory, record, language)),
    })),
  }));
}

function asLines(one: ReturnType<typeof configured>[number], language: Language): string {
  const members = one.members.map(({ role, name }) => `  ${say(language, roleWords[role])}: ${name}`);
  return [one.title ? `${one.title}: ${one.sentence}` : one.sentence, ...members].join('\n');
}

/** Tabs between the columns; names hold none. */
function asColumns(row: OutlineRow, language: Language): string {
  return [
    row.what,
    row.id,
    clean(row.name),
    row.codes.map((code) => code.split(' ')[1]).join(' '),
    row.basis ? say(language, basisWords[row.basis]) : '',
  ]
    .join('\t')
    .trimEnd();
}
