import type { Moderation, TheoryNode } from '../theory/records.ts';
import { inLanguage } from '../text/words.ts';
import type { LayoutInput } from './input.ts';
import type { Tab } from './picture.ts';

/** A moderation as it will stand, before it has a place. */
export interface TabPlan {
  readonly moderation: Moderation;
  readonly also: readonly string[];
  readonly target: string;
  readonly text: string;
  readonly width: number;
}

export interface TabStyle {
  readonly height: number;
  readonly size: number;
  /** Only the sign box: for what is out of focus, or where there is no room. */
  readonly signOnly: (target: string) => boolean;
}

export const signBox = 17;
/** Between rows of tabs, and between tabs of a row. */
const gap = 2;
const beside = 4;

/** How tabs are set at a level. */
export function tabSize(input: LayoutInput): { readonly height: number; readonly size: number } {
  if (input.medium === 'print') return { height: 20, size: 12.5 };
  return input.level === 'reading' ? { height: 19, size: 12.5 } : { height: 17, size: 11.5 };
}

/** The words on a tab: the context's short name, at the reading level its title in full. */
export function planTab(
  moderation: Moderation,
  context: TheoryNode,
  target: string,
  input: LayoutInput,
  style: TabStyle,
  also: readonly string[] = [],
): TabPlan {
  const full = inLanguage(input.language, context.title);
  const short = inLanguage(input.language, context.shortTitle) || full;
  const text = style.signOnly(target) ? '' : input.level === 'reading' ? full : short;
  const width = text === '' ? signBox : Math.ceil(input.measure(text, style.size, 400)) + signBox + 13;
  return { moderation, also, target, text, width };
}

export const withoutText = (plan: TabPlan): TabPlan => ({ ...plan, text: '', width: signBox });

/** A planned tab at its place; `y` is its lower edge. */
export const tabAt = (plan: TabPlan, x: number, y: number, height: number, faded: boolean): Tab => ({
  id: plan.moderation.id,
  also: plan.also,
  context: plan.moderation.context,
  target: plan.target,
  x,
  y,
  width: plan.width,
  height,
  effect: plan.moderation.effect,
  sign: plan.moderation.sign,
  basis: plan.moderation.basis,
  text: plan.text,
  faded,
});

/** Wraps tabs into rows no wider than `width`, the first row on top. A tab that is wider than all keeps only its sign. */
export function wrapTabs(plans: readonly TabPlan[], width: number): TabPlan[][] {
  const rows: TabPlan[][] = [];
  let used = Infinity;
  for (const wide of plans) {
    const plan = wide.width > width ? withoutText(wide) : wide;
    if (used + beside + plan.width > width) {
      rows.push([]);
      used = -beside;
    }
    rows.at(-1)?.push(plan);
    used += beside + plan.width;
  }
  return rows;
}

/** Tabs in rows upon an upper edge, from `x`. */
export function standTabs(
  rows: readonly (readonly TabPlan[])[],
  x: number,
  edge: number,
  height: number,
  faded: boolean,
): Tab[] {
  return rows.flatMap((row, i) => {
    let at = x;
    const y = edge - (rows.length - 1 - i) * (height + gap);
    return row.map((plan) => {
      const tab = tabAt(plan, at, y, height, faded);
      at += plan.width + beside;
      return tab;
    });
  });
}

/** The height that rows of tabs take above what they stand on. */
export const headroom = (rows: number, height: number): number =>
  rows === 0 ? 0 : rows * (height + gap) + 1;
