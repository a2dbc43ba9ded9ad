import { describe, expect, it } from 'vitest';
import { readStarter } from '../../../../db/starter/starter.ts';
import { runExample } from '../../../../shared/checks/example.ts';
import { rulesOfFrame } from '../../../../shared/checks/frameRule.ts';
import { tell } from '../../../../shared/checks/tell.ts';
import { languages } from '../../../../shared/theory/words.ts';

const { frames } = readStarter();
const carried = frames.flatMap((frame) =>
  (frame.rules ?? []).map((rule) => ({ frame, rule, id: `${frame.id}.${rule.id}` })),
);

describe('the checks that come with the frames of a new library', () => {
  it('are there for both frames, at least eight for self-direction', () => {
    const counts = frames.map((frame) => rulesOfFrame(frame).length);
    expect(counts.every((count) => count > 0)).toBe(true);
    expect(Math.max(...counts)).toBeGreaterThanOrEqual(8);
    expect(new Set(carried.map(({ id }) => id)).size).toBe(carried.length);
  });

  it.each(carried.map((one) => [one.id, one] as const))(
    '%s is used, with codes that its frame has',
    (id, { frame, rule }) => {
      expect(rulesOfFrame(frame).map((one) => one.id)).toContain(id);
      const codes = new Set(frame.facets.flatMap((facet) => facet.items.map((item) => item.code)));
      expect([...rule.when.codes, ...rule.expects.codes].filter((code) => !codes.has(code))).toEqual([]);
    },
  );

  it.each(carried.map((one) => [one.id, one] as const))(
    '%s has its texts in both languages, a place in the report, and examples of both sorts that hold',
    (id, { frame, rule }) => {
      expect(rule.source?.trim()).toBeTruthy();
      expect(rule.lines).toMatch(/^\d+(-\d+)?(; \d+(-\d+)?)*$/);
      expect(rule.basis).toBe('coder');
      for (const text of [rule.name, rule.message, rule.why, rule.ground, rule.advice]) {
        for (const language of languages) {
          expect(text[language]?.trim()).toBeTruthy();
          expect(text[language]).not.toMatch(/!|\bfout|ongeldig|verplicht|\berror|invalid|\bmust\b/i);
        }
        expect(text.nl).not.toBe(text.en);
      }
      const used = rulesOfFrame(frame).find((one) => one.id === id);
      if (!used) throw new Error(`${id} is not used`);
      for (const wrong of rule.examples.wrong) {
        const finding = runExample(used, wrong)?.finding;
        if (!finding) throw new Error(`nothing found in ${wrong}`);
        for (const language of languages)
          for (const words of [used.texts.message, used.texts.why, used.texts.advice])
            expect(tell(language, words, finding)).not.toMatch(/[{}]/);
      }
      for (const right of rule.examples.right) {
        const example = runExample(used, right);
        expect(example && 'finding' in example && example.finding).toBeUndefined();
        expect(example).toBeDefined();
      }
    },
  );
});
