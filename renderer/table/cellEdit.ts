import {
  basisWords,
  effectWords,
  emphasisWords,
  linkWords,
  sideWords,
  signWords,
} from '../../shared/text/domain.ts';
import { kindChoiceWords } from '../../shared/text/inspector.ts';
import { tableWords } from '../../shared/text/table.ts';
import { inLanguage, say, type Words } from '../../shared/text/words.ts';
import { isRefusal } from '../../shared/theory/command.ts';
import { canModerate, connectionBetween, typesOnOffer } from '../../shared/theory/connectRules.ts';
import { withWords } from '../../shared/theory/commands/draft.ts';
import {
  editLink,
  editModeration,
  editNode,
  renameNode,
  turnLink,
} from '../../shared/theory/commands/edit.ts';
import type { Link, Moderation, TheoryNode } from '../../shared/theory/records.ts';
import { linksOf, nodeAt, nodesOf, type Theory } from '../../shared/theory/theory.ts';
import { recordName } from '../../shared/text/recordName.ts';
import {
  bases,
  effects,
  linkTypes,
  nodeKinds,
  sides,
  signs,
  type Emphasis,
  type Language,
} from '../../shared/theory/words.ts';
import type { RunEdit } from '../inspector/useEdit.ts';
import type { Column } from './columns.ts';

interface Choice {
  readonly value: string;
  readonly words: string;
}

/** How a cell is edited where it stands: a line of text, one of a list, or the dialog for a code. `save` gives why not. */
export type CellEdit =
  | { readonly by: 'text'; readonly value: string; readonly save: (value: string) => ReturnType<RunEdit> }
  | {
      readonly by: 'choice';
      readonly value: string;
      readonly choices: readonly Choice[];
      readonly save: (value: string) => ReturnType<RunEdit>;
    }
  | { readonly by: 'code' };

const none = 'none';

interface Asked {
  readonly theory: Theory;
  readonly language: Language;
  readonly edit: RunEdit;
}

/** The choice out of a closed list of the domain; what is chosen is looked up in that list again. */
function among<V extends string>(
  { language }: Asked,
  values: readonly V[],
  words: Readonly<Record<V, Words>>,
  value: V | undefined,
  save: (value: V | undefined) => ReturnType<RunEdit>,
  optional = false,
): CellEdit {
  const choices = values.map((one) => ({ value: one, words: say(language, words[one]) }));
  const nothing = { value: none, words: say(language, tableWords.notSaid) };
  return {
    by: 'choice',
    value: value ?? none,
    choices: optional ? [nothing, ...choices] : choices,
    save: (chosen) => save(values.find((one) => one === chosen)),
  };
}

const emphases = ['0', '1', '2'] as const;
const emphasisChoice = { 0: emphasisWords[0], 1: emphasisWords[1], 2: emphasisWords[2] } as const;
const asEmphasis = (value: string | undefined): Emphasis | undefined =>
  value === '0' ? 0 : value === '1' ? 1 : value === '2' ? 2 : undefined;

/** How the cell of a record is edited; undefined where it says what other records make of it. */
export function cellEditOf(asked: Asked, id: string, column: Column): CellEdit | undefined {
  const record = asked.theory.records.get(id);
  switch (record?.record) {
    case 'node':
      return nodeCell(asked, record, column);
    case 'link':
      return linkCell(asked, record, column);
    case 'moderation':
      return moderationCell(asked, record, column);
    case undefined:
    case 'theory':
    case 'configuration':
    case 'evidence':
    case 'waiver':
    case 'memo':
    case 'group':
    case 'concept':
      return undefined;
  }
}

function nodeCell(asked: Asked, node: TheoryNode, column: Column): CellEdit | undefined {
  const { edit, language } = asked;
  const { id } = node;
  switch (column) {
    case 'name':
      return {
        by: 'text',
        value: inLanguage(language, node.title),
        save: (value) => edit(renameNode, { id, title: withWords(node.title, language, value.trim()) ?? {} }),
      };
    case 'what':
      return among(asked, nodeKinds, kindChoiceWords, node.kind, (kind) =>
        kind ? edit(editNode, { id, change: { kind } }) : undefined,
      );
    case 'code':
      return { by: 'code' };
    case 'emphasis':
      return among(asked, emphases, emphasisChoice, emphases[node.emphasis ?? 0], (value) =>
        edit(editNode, { id, change: { emphasis: asEmphasis(value) } }),
      );
    case 'basis':
      return among(asked, bases, basisWords, node.basis, (basis) =>
        basis ? edit(editNode, { id, change: { basis } }) : undefined,
      );
    case 'side':
      return among(
        asked,
        sides,
        sideWords,
        node.side,
        (side) => edit(editNode, { id, change: { side } }),
        true,
      );
    case 'source':
      return {
        by: 'text',
        value: node.source ?? '',
        save: (value) => edit(editNode, { id, change: { source: value.trim() || undefined } }),
      };
    case 'choose':
    case 'into':
    case 'out':
    case 'said':
    case 'finding':
      return undefined;
  }
}

/** The nodes that could take the place of one end of a link. */
function endChoices({ theory, language }: Asked, link: Link, end: 'from' | 'to'): readonly Choice[] {
  const other = nodeAt(theory, end === 'from' ? link.to : link.from);
  return nodesOf(theory).flatMap((node) => {
    if (!other || node.id === other.id) return [];
    const fits =
      end === 'from' ? connectionBetween(node.kind, other.kind) : connectionBetween(other.kind, node.kind);
    if (isRefusal(fits) && node.id !== link[end]) return [];
    return [{ value: node.id, words: recordName(theory, node, language) }];
  });
}

function linkCell(asked: Asked, link: Link, column: Column): CellEdit | undefined {
  const { edit, theory } = asked;
  const { id } = link;
  switch (column) {
    case 'name':
    case 'what': {
      const [from, to] = [nodeAt(theory, link.from), nodeAt(theory, link.to)];
      const offered = from && to ? typesOnOffer(from.kind, to.kind) : [];
      const types = linkTypes.filter((type) => type === link.type || offered.includes(type));
      return among(asked, types, linkWords, link.type, (type) =>
        type ? edit(editLink, { id, change: { type } }) : undefined,
      );
    }
    case 'into':
      return {
        by: 'choice',
        value: link.from,
        choices: endChoices(asked, link, 'from'),
        save: (from) => edit(turnLink, { id, from }),
      };
    case 'out':
      return {
        by: 'choice',
        value: link.to,
        choices: endChoices(asked, link, 'to'),
        save: (to) => edit(turnLink, { id, to }),
      };
    case 'emphasis':
      return among(
        asked,
        emphases,
        emphasisChoice,
        link.emphasis === undefined ? undefined : emphases[link.emphasis],
        (value) => edit(editLink, { id, change: { emphasis: asEmphasis(value) } }),
        true,
      );
    case 'basis':
      return among(asked, bases, basisWords, link.basis, (basis) =>
        basis ? edit(editLink, { id, change: { basis } }) : undefined,
      );
    case 'side':
      return among(
        asked,
        signs,
        signWords,
        link.sign ?? undefined,
        (sign) => edit(editLink, { id, change: { sign: sign ?? null } }),
        true,
      );
    case 'source':
      return {
        by: 'text',
        value: link.source ?? '',
        save: (value) => edit(editLink, { id, change: { source: value.trim() || undefined } }),
      };
    case 'choose':
    case 'code':
    case 'said':
    case 'finding':
      return undefined;
  }
}

/** What a context could stand on as well: mechanisms and links. */
function targetChoices({ theory, language }: Asked, moderation: Moderation): readonly Choice[] {
  const possible = [...nodesOf(theory).filter(({ kind }) => kind === 'mechanism'), ...linksOf(theory)];
  return possible.flatMap((record) =>
    record.id === moderation.target || !isRefusal(canModerate(theory, moderation.context, record.id))
      ? [{ value: record.id, words: recordName(theory, record, language) }]
      : [],
  );
}

function moderationCell(asked: Asked, moderation: Moderation, column: Column): CellEdit | undefined {
  const { edit } = asked;
  const { id } = moderation;
  switch (column) {
    case 'name':
    case 'what':
      return among(asked, effects, effectWords, moderation.effect, (effect) =>
        effect ? edit(editModeration, { id, change: { effect } }) : undefined,
      );
    case 'out':
      return {
        by: 'choice',
        value: moderation.target,
        choices: targetChoices(asked, moderation),
        save: (target) => edit(editModeration, { id, change: { target } }),
      };
    case 'basis':
      return among(asked, bases, basisWords, moderation.basis, (basis) =>
        basis ? edit(editModeration, { id, change: { basis } }) : undefined,
      );
    case 'side':
      return among(
        asked,
        signs,
        signWords,
        moderation.sign ?? undefined,
        (sign) => edit(editModeration, { id, change: { sign: sign ?? null } }),
        true,
      );
    case 'source':
      return {
        by: 'text',
        value: moderation.source ?? '',
        save: (value) => edit(editModeration, { id, change: { source: value.trim() || undefined } }),
      };
    case 'choose':
    case 'code':
    case 'emphasis':
    case 'into':
    case 'said':
    case 'finding':
      return undefined;
  }
}
