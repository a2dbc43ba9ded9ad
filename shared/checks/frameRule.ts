import type { Frame, FrameRule } from '../frame/records.ts';
import type { Words } from '../text/words.ts';
import { compareNatural } from '../ids.ts';
import type { Link, Moderation, Text, TheoryNode } from '../theory/records.ts';
import { codedIn } from './codedIn.ts';
import { nameOf } from './nameOf.ts';
import { defineRule, type Rule } from './rule.ts';
import { sketch, SketchError } from './sketch.ts';
import { isEmphasised } from './sparing.ts';
import { indexTheory, type TheoryIndex } from './theoryIndex.ts';
import { after, afterAny, before, beforeAny } from './ways.ts';

const read = new WeakMap<Frame, readonly Rule[]>();

/**
 * The checks that come with a frame, as rules. Their ids carry the frame's, so that those of two frames never meet. One that does
 * not find its own wrong examples, or finds something in a right one, does not say what it means and is not used.
 */
export function rulesOfFrame(frame: Frame): readonly Rule[] {
  const rules =
    read.get(frame) ?? (frame.rules ?? []).map((rule) => ruleOf(frame, rule)).filter(keepsItsWord(frame));
  read.set(frame, rules);
  return rules;
}

const keepsItsWord =
  (frame: Frame) =>
  (rule: Rule): boolean => {
    const finds = (example: string): boolean => {
      let found = false;
      const index = indexTheory(codedIn(frame, sketch(example)), { frames: [frame], settings: {} });
      rule.check(index, () => {
        found = true;
      });
      return found;
    };
    try {
      return rule.examples.wrong.every(finds) && !rule.examples.right.some(finds);
    } catch (error) {
      if (error instanceof SketchError) return false;
      throw error;
    }
  };

function ruleOf(frame: Frame, rule: FrameRule): Rule {
  return defineRule({
    id: `${frame.id}.${rule.id}`,
    set: rule.set ?? 'frame',
    severity: rule.severity,
    source: [rule.source, rule.lines].filter(Boolean).join('; ') || 'own',
    frame,
    texts: {
      name: words(rule.name),
      message: words(rule.message),
      why: words(rule.why),
      ground: words(rule.ground),
      advice: words(rule.advice),
    },
    examples: rule.examples,
    check(index, report) {
      const calling = carrying(index, frame, rule.when.codes)
        .filter((node) => !rule.when.emphasised || isEmphasised(node))
        .toSorted((a, b) => compareNatural(a.id, b.id));
      if (calling.length === 0) return;
      const isMet = whatIsExpected(index, frame, rule.expects);
      if (rule.when.each) {
        for (const node of calling) {
          if (!isMet(node)) report({ at: [node.id], values: { title: nameOf(node) } });
        }
        return;
      }
      const [first] = calling;
      if (!first || calling.some(isMet)) return;
      report({ at: calling.map((node) => node.id), values: { title: nameOf(first) }, whole: true });
    },
  });
}

/** What a text says in one language stands for both where the other is missing: a frame of one's own may have one. */
function words(text: Text): Words {
  return { nl: text.nl ?? text.en ?? '', en: text.en ?? text.nl ?? '' };
}

const carrying = (index: TheoryIndex, frame: Frame, codes: readonly string[]): TheoryNode[] => [
  ...new Set(codes.flatMap((code) => index.carrying(frame.id, code))),
];

/** Answers whether what a rule expects of a node is so. Looked up once for all nodes. */
function whatIsExpected(
  index: TheoryIndex,
  frame: Frame,
  { codes, where, not }: FrameRule['expects'],
): (node: TheoryNode) => boolean {
  const found = carrying(index, frame, codes);
  const isThere = placesOf(index, where, found);
  return (node) => isThere(node) !== (not ?? false);
}

/** Answers whether one of the nodes found stands where it is expected of another. */
function placesOf(
  index: TheoryIndex,
  where: FrameRule['expects']['where'],
  found: readonly TheoryNode[],
): (node: TheoryNode) => boolean {
  const ids = new Set(found.map((one) => one.id));
  switch (where) {
    case 'anywhere':
      return (node) => ids.size > (ids.has(node.id) ? 1 : 0);
    case 'before':
    case 'after': {
      // A node that is itself one of them asks for another one on its way; every other node is on the way of one of them or not.
      const walk = where === 'before' ? before : after;
      const reached = (where === 'before' ? afterAny : beforeAny)(index, ids);
      return (node) =>
        ids.has(node.id)
          ? [...walk(index, node.id)].some((id) => id !== node.id && ids.has(id))
          : reached.has(node.id);
    }
    case 'context': {
      const moderated = new Set(
        found.flatMap((one) => index.moderatedBy(one.id).map(({ target }) => target)),
      );
      return (node) =>
        moderated.has(node.id) ||
        [...index.into(node.id), ...index.out(node.id)].some((link) => moderated.has(link.id));
    }
    case 'against': {
      const hindered = new Set(
        found.flatMap((one) =>
          index
            .moderatedBy(one.id)
            .filter(hinders)
            .map(({ target }) => target),
        ),
      );
      return (node) =>
        hindered.has(node.id) ||
        index
          .into(node.id)
          .some((link) => hindered.has(link.id) || (ids.has(link.from) && worksAgainst(link)));
    }
  }
}

const worksAgainst = ({ type, sign }: Link): boolean => type === 'undermines' || sign === '-';
const hinders = ({ effect, sign }: Moderation): boolean => effect === 'hinders' || sign === '-';
