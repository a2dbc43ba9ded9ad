import type { Frame, FrameRule } from '../frame/records.ts';
import type { Words } from '../text/words.ts';
import type { Text, TheoryNode } from '../theory/records.ts';
import { nameOf } from './nameOf.ts';
import { defineRule, type Rule } from './rule.ts';
import type { TheoryIndex } from './theoryIndex.ts';
import { after, before } from './ways.ts';

const read = new WeakMap<Frame, readonly Rule[]>();

/** The checks that come with a frame, as rules. Their ids carry the frame's, so that those of two frames never meet. */
export function rulesOfFrame(frame: Frame): readonly Rule[] {
  const rules = read.get(frame) ?? (frame.rules ?? []).map((rule) => ruleOf(frame, rule));
  read.set(frame, rules);
  return rules;
}

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
      const calling = carrying(index, frame, rule.when.codes);
      if (rule.when.each) {
        for (const node of calling) {
          if (isMet(index, frame, rule, node)) continue;
          report({ at: [node.id], values: { title: nameOf(node) } });
        }
        return;
      }
      const [first] = calling;
      if (!first || calling.some((node) => isMet(index, frame, rule, node))) return;
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

/** Whether what the rule expects of a node is so. */
function isMet(index: TheoryIndex, frame: Frame, { expects }: FrameRule, node: TheoryNode): boolean {
  const found = carrying(index, frame, expects.codes);
  const isThere = found.some((one) => one.id !== node.id && isAt(index, expects.where, node, one));
  return isThere !== (expects.not ?? false);
}

function isAt(
  index: TheoryIndex,
  where: FrameRule['expects']['where'],
  node: TheoryNode,
  other: TheoryNode,
): boolean {
  switch (where) {
    case 'anywhere':
      return true;
    case 'before':
      return before(index, node.id).has(other.id);
    case 'after':
      return after(index, node.id).has(other.id);
    case 'context': {
      const links = [...index.into(node.id), ...index.out(node.id)].map((link) => link.id);
      const moderated = new Set([node.id, ...links]);
      return index.moderatedBy(other.id).some((moderation) => moderated.has(moderation.target));
    }
  }
}
