import { conceptOf } from '../concepts.ts';
import { isRefusal, refuse, type Command } from '../command.ts';
import type { Concept } from '../records.ts';
import { nodeAt } from '../theory.ts';
import type { Language } from '../words.ts';
import { aboutRecord } from './about.ts';
import { draftOf, withWords } from './draft.ts';
import { renameNode } from './edit.ts';
import { remove } from './remove.ts';

/**
 * Ties the nodes among these records as one concept that plays several roles (motivation as problem, sub-goal and context). Concepts that
 * some of them belong to already become one. Refused for fewer than two nodes, for nodes of one kind alone, and where all are tied.
 */
export const tieConcept: Command<{ readonly ids: readonly string[] }> = (theory, { ids }, newId) => {
  const nodes = [...new Set(ids)].flatMap((id) => nodeAt(theory, id) ?? []);
  const [first] = nodes;
  if (!first || nodes.length < 2 || nodes.every(({ kind }) => kind === first.kind))
    return refuse('other-kind-needed');
  const known = [...new Set(nodes.flatMap(({ id }) => conceptOf(theory, id) ?? []))];
  const [kept, ...taken] = known;
  const tied = [...new Set([...known.flatMap((one) => one.nodes), ...nodes.map(({ id }) => id)])];
  const concept: Concept = kept
    ? { ...kept, nodes: tied }
    : { record: 'concept', id: newId('concept'), title: first.title, nodes: tied };
  const draft = draftOf(theory);
  // What hangs on a concept that is taken in hangs on the one that stays.
  for (const record of theory.records.values())
    if ('target' in record && taken.some(({ id }) => id === record.target))
      draft.put({ ...record, target: concept.id });
  for (const { id } of taken) draft.drop(id);
  draft.put(concept);
  const patch = draft.patch();
  if (patch.length === 0) return refuse('no-change');
  return { patch, step: { name: 'concept-tied', about: first.title }, select: nodes.map(({ id }) => id) };
};

/** Takes a node out of its concept; a concept that then has one role left is none any more and goes. */
export const untieNode: Command<{ readonly id: string }> = (theory, { id }, newId) => {
  const node = nodeAt(theory, id);
  const concept = conceptOf(theory, id);
  if (!node || !concept) return refuse('not-there');
  const nodes = concept.nodes.filter((other) => other !== id);
  const step = { name: 'concept-untied', ...aboutRecord(theory, node) } as const;
  if (nodes.length < 2) {
    const gone = remove(theory, { ids: [concept.id] }, newId);
    return isRefusal(gone) ? gone : { patch: gone.patch, step };
  }
  const draft = draftOf(theory);
  draft.put({ ...concept, nodes });
  return { patch: draft.patch(), step };
};

/**
 * Gives several nodes the same name in one language, in one step: a concept that was renamed in one of its roles. Their names in the other
 * language stay. Refuses a blank name.
 */
export const renameRoles: Command<{
  readonly ids: readonly string[];
  readonly words: string;
  readonly language: Language;
}> = (theory, { ids, words, language }, newId) => {
  if (words.trim() === '') return refuse('empty-title');
  const draft = draftOf(theory);
  for (const id of ids) {
    const title = withWords(nodeAt(theory, id)?.title, language, words) ?? {};
    const renamed = renameNode(theory, { id, title }, newId);
    if (isRefusal(renamed)) {
      if (renamed.refused === 'no-change') continue;
      return renamed;
    }
    for (const { after } of renamed.patch) if (after) draft.put(after);
  }
  const patch = draft.patch();
  if (patch.length === 0) return refuse('no-change');
  return {
    patch,
    step: {
      name: 'node-renamed',
      about: { [language]: words },
      ...(ids.length > 1 ? { count: ids.length } : {}),
    },
  };
};
