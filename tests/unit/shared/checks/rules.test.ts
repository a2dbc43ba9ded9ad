import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleFrame } from '../../../../shared/checks/exampleFrame.ts';
import { rules } from '../../../../shared/checks/index.ts';
import { ruleById } from '../../../../shared/checks/ruleBook.ts';
import type { Finding, Rule } from '../../../../shared/checks/rule.ts';
import { ruleError } from '../../../../shared/checks/ruleError.ts';
import { runChecks } from '../../../../shared/checks/run.ts';
import { sketch } from '../../../../shared/checks/sketch.ts';
import { tell } from '../../../../shared/checks/tell.ts';
import { languages } from '../../../../shared/theory/words.ts';

const folder = new URL('../../../../shared/checks/rules/', import.meta.url);
const findingsOf = (rule: Rule, example: string): Finding[] =>
  runChecks(sketch(example), { frames: [exampleFrame], settings: {} }).filter((one) => one.rule === rule.id);

describe('the rules', () => {
  it('each stand in a file of their own, named after them, and in the index', () => {
    const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''));
    expect(rules.map((rule) => rule.id).toSorted()).toEqual(files.toSorted());
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
    for (const rule of rules) expect(ruleById(rule.id)).toBe(rule);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s has its texts in both languages, and a source',
    (_, rule) => {
      expect(rule.source.trim()).not.toBe('');
      for (const words of Object.values(rule.texts)) {
        for (const language of languages) {
          expect(words[language].trim()).not.toBe('');
          // The tone of the checker (look.md 9): no exclamation marks, no words of blame.
          expect(words[language]).not.toMatch(/!|\bfout|ongeldig|verplicht|\berror|invalid|\bmust\b/i);
        }
        expect(words.nl).not.toBe(words.en);
      }
      const labels = [...(rule.fixes ?? []).map((fix) => fix.label), ...(rule.draws ? [rule.draws] : [])];
      for (const language of languages) {
        expect(labels.filter((label) => label[language].trim() === '')).toEqual([]);
      }
    },
  );

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s finds each wrong example and no right one',
    (_, rule) => {
      expect(rule.examples.wrong.length).toBeGreaterThan(0);
      expect(rule.examples.right.length).toBeGreaterThan(0);
      expect(rule.examples.wrong.filter((wrong) => findingsOf(rule, wrong).length === 0)).toEqual([]);
      expect(rule.examples.right.filter((right) => findingsOf(rule, right).length > 0)).toEqual([]);
    },
  );

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s names what it found, with every placeholder filled',
    (_, rule) => {
      for (const finding of rule.examples.wrong.flatMap((wrong) => findingsOf(rule, wrong))) {
        for (const language of languages) {
          for (const words of [rule.texts.message, rule.texts.why, rule.texts.advice]) {
            expect(tell(language, words, finding)).not.toMatch(/[{}]/);
          }
        }
      }
    },
  );

  it('have a text for a rule that broke off, which is no rule itself', () => {
    expect(ruleById('rule-error')).toBe(ruleError);
    expect(rules).not.toContain(ruleError);
    expect(existsSync(new URL('rule-error.ts', folder))).toBe(false);
  });
});
