import { idPattern } from '../../ids.ts';
import { isBlank } from '../../theory/commands/draft.ts';
import type { Text } from '../../theory/records.ts';
import { refuseFrame, type FrameCommand } from '../command.ts';
import { frameDraft } from '../draft.ts';
import { itemAt } from '../items.ts';
import { frame as frameSchema, type Frame } from '../records.ts';
import { dropLinks } from './carry.ts';
import { frameOutcome } from './make.ts';

export type Checklist = NonNullable<Frame['checklists']>[number];
export type Question = Checklist['items'][number];

const checklistSchema = frameSchema.shape.checklists.unwrap().element;

const checklistPlace = (frame: Frame, id: string): number =>
  (frame.checklists ?? []).findIndex((one) => one.id === id);

/** Adds an empty checklist, or renames the one of that id. */
export const putChecklist: FrameCommand<{ readonly id: string; readonly title: Text }> = (
  frame,
  { id, title },
) => {
  if (isBlank(title)) return refuseFrame('empty-label');
  const at = checklistPlace(frame, id);
  const parsed = checklistSchema.safeParse({ id, title, items: frame.checklists?.[at]?.items ?? [] });
  if (!parsed.success) return refuseFrame('value-does-not-fit');
  const draft = frameDraft(frame);
  if (at === -1) draft.append('checklist', parsed.data);
  else draft.put('checklist', at, parsed.data);
  return frameOutcome(draft, at === -1 ? 'checklist-added' : 'checklist-changed', title);
};

/** Takes a checklist away with its questions and what ties them. */
export const removeChecklist: FrameCommand<{ readonly id: string }> = (frame, { id }) => {
  const at = checklistPlace(frame, id);
  const checklist = frame.checklists?.[at];
  if (!checklist) return refuseFrame('not-there');
  const draft = frameDraft(frame);
  for (const { code } of checklist.items) dropLinks(draft, code);
  draft.drop('checklist', at);
  return frameOutcome(draft, 'checklist-removed', checklist.title);
};

/** Adds a question at the end of a checklist, or changes the one of that code where it stands; a new one never takes its place. */
export const putQuestion: FrameCommand<{
  readonly checklist: string;
  readonly question: Question;
  readonly isNew?: boolean;
}> = (frame, { checklist: id, question, isNew = false }) => {
  const at = checklistPlace(frame, id);
  const checklist = frame.checklists?.[at];
  if (!checklist) return refuseFrame('not-there');
  if (isBlank(question.question)) return refuseFrame('empty-label');
  if (!idPattern.test(question.code)) return refuseFrame('code-not-possible');
  const place = checklist.items.findIndex(({ code }) => code === question.code);
  if ((isNew || place === -1) && isTaken(frame, question.code)) return refuseFrame('code-taken');
  const items = place === -1 ? [...checklist.items, question] : checklist.items.with(place, question);
  const parsed = checklistSchema.safeParse({ ...checklist, items });
  if (!parsed.success) return refuseFrame('value-does-not-fit');
  const draft = frameDraft(frame);
  draft.put('checklist', at, parsed.data);
  return frameOutcome(draft, place === -1 ? 'question-added' : 'question-changed', question.question, [
    question.code,
  ]);
};

/** Takes a question away with the relations that lead to or from it. */
export const removeQuestion: FrameCommand<{ readonly checklist: string; readonly code: string }> = (
  frame,
  { checklist: id, code },
) => {
  const at = checklistPlace(frame, id);
  const checklist = frame.checklists?.[at];
  const question = checklist?.items.find((item) => item.code === code);
  if (!checklist || !question) return refuseFrame('not-there');
  const draft = frameDraft(frame);
  dropLinks(draft, code);
  draft.put('checklist', at, { ...checklist, items: checklist.items.filter((item) => item !== question) });
  return frameOutcome(draft, 'question-removed', question.question);
};

const isTaken = (frame: Frame, code: string): boolean =>
  itemAt(frame, code) !== undefined ||
  (frame.checklists ?? []).some((list) => list.items.some((item) => item.code === code));

/** The code after the last question of a checklist: `Q12` gives `Q13`; by its id where its codes have no numbers. */
export function nextQuestionCode(frame: Frame, id: string): string {
  const codes = frame.checklists?.[checklistPlace(frame, id)]?.items.map(({ code }) => code) ?? [];
  const parts = /^(.*?)(\d+)$/.exec(codes.at(-1) ?? '');
  const prefix = parts?.[1] ?? `${id}-`;
  for (let number = Number(parts?.[2] ?? 0) + 1; ; number += 1) {
    const code = `${prefix}${String(number).padStart(parts?.[2]?.length ?? 1, '0')}`;
    if (!isTaken(frame, code)) return code;
  }
}
