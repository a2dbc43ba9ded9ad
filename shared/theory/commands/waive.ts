import { headId } from '../../ids.ts';
import { isRefusal, refuse, type Command, type Outcome, type Step, type StepName } from '../command.ts';
import { waiver as waiverSchema, type Text, type Waiver } from '../records.ts';
import { sameValue } from '../same.ts';
import { recordsOf, type Theory } from '../theory.ts';
import { aboutRecord } from './about.ts';
import { edited, isBlank, putOne } from './draft.ts';
import { remove } from './remove.ts';

/** What is accounted for: a finding (rule and record), all about a record (no rule), or a rule in the whole theory (no record). */
export type WaiverOf = Pick<Waiver, 'rule' | 'at' | 'detail'>;

const sameOf = (a: WaiverOf, b: WaiverOf): boolean =>
  a.rule === b.rule && a.detail === b.detail && sameValue(a.at, b.at);

/** Accounts for what is found, with a reason and a date; where that was done before, the reason changes. Refuses a blank reason. */
export const waive: Command<WaiverOf & { readonly reason: Text; readonly date: string }> = (
  theory,
  { rule, at, detail, reason, date },
  newId,
) => {
  const of = { ...(rule === undefined ? {} : { rule }), at, ...(detail === undefined ? {} : { detail }) };
  if (rule === undefined && at.length === 0) return refuse('nothing-chosen');
  if (at.some((id) => id === headId || !theory.records.has(id))) return refuse('not-there');
  const known = recordsOf(theory, 'waiver').find((one) => sameOf(one, of));
  if (known) return put(theory, known, reason, date, 'waiver-changed');
  return put(theory, { record: 'waiver', id: newId('waiver'), ...of, reason }, reason, date, 'waived');
};

/** Gives a waiver another reason, from this date on. */
export const changeReason: Command<{ readonly id: string; readonly reason: Text; readonly date: string }> = (
  theory,
  { id, reason, date },
) => {
  const waiver = theory.records.get(id);
  if (waiver?.record !== 'waiver') return refuse('not-there');
  return put(theory, waiver, reason, date, 'waiver-changed');
};

/** Takes waivers back: what they covered stands again. */
export const takeBack: Command<{ readonly ids: readonly string[] }> = (theory, { ids }, newId) => {
  if (ids.length === 0) return refuse('nothing-chosen');
  const waivers = recordsOf(theory, 'waiver').filter((one) => ids.includes(one.id));
  const [first] = waivers;
  if (!first) return refuse('not-there');
  // With the notes that hang on them.
  const gone = remove(theory, { ids: waivers.map(({ id }) => id) }, newId);
  if (isRefusal(gone)) return gone;
  const about = waivers.length === 1 ? aboutWaiver(theory, first) : { count: waivers.length };
  return { patch: gone.patch, step: { name: 'waiver-removed', ...about } };
};

function put(theory: Theory, waiver: Waiver, reason: Text, date: string, name: StepName): Outcome {
  if (isBlank(reason)) return refuse('empty-reason');
  const next = edited(waiver, { reason, date });
  if (!next || !waiverSchema.safeParse(next).success) return refuse('value-does-not-fit');
  return putOne(theory, next, { name, ...aboutWaiver(theory, next) });
}

function aboutWaiver(theory: Theory, { at: [main] }: Waiver): Pick<Step, 'about'> {
  const record = main === undefined ? undefined : theory.records.get(main);
  return record ? aboutRecord(theory, record) : {};
}
