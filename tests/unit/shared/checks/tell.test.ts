import { describe, expect, it } from 'vitest';
import { nameOf } from '../../../../shared/checks/nameOf.ts';
import { sketch } from '../../../../shared/checks/sketch.ts';
import { tell } from '../../../../shared/checks/tell.ts';
import { nodeAt } from '../../../../shared/theory/theory.ts';

const finding = (title: string) => ({
  key: 'rule/n1',
  rule: 'rule',
  severity: 'hint' as const,
  at: ['n1'],
  values: { title: { nl: title }, n: 1292 },
});
const within = (title: string): string =>
  tell('nl', { nl: 'door {inTitle}', en: 'by {inTitle}' }, finding(title));

describe('the sentence of a finding', () => {
  it('begins with a title as it stands', () => {
    expect(tell('nl', { nl: '{title} werkt', en: '{title} works' }, finding('Jobcoaching'))).toBe(
      'Jobcoaching werkt',
    );
  });

  it('takes the capital off a title that stands within it', () => {
    expect(within('Jobcoaching')).toBe('door jobcoaching');
    expect(within('Zelfzorg/hygiëne')).toBe('door zelfzorg/hygiëne');
  });

  it('keeps the capital of names and of words that are written so', () => {
    expect(within('UWV')).toBe('door UWV');
    expect(within('Nederlandse taal')).toBe('door Nederlandse taal');
    expect(within('P16')).toBe('door P16');
    expect(within('“Gemeente”')).toBe('door “Gemeente”');
  });

  it('takes the other language where a title is in one only, and writes figures as the language does', () => {
    expect(tell('en', { nl: '', en: '{title}, {n}' }, finding('Jobcoaching'))).toBe('Jobcoaching, 1,292');
  });

  it('puts names of others and titles that are half a sentence between quotation marks', () => {
    const theory = sketch(`V1:connection "Werkgevers|Employers"; I1:instrument "Jobcoaching"
      P1:problem "De vraag en het aanbod vinden elkaar niet"; M1:mechanism "Ouder: weerstand|Parent: resistance"`);
    const name = (id: string) => {
      const node = nodeAt(theory, id);
      return node && nameOf(node).nl;
    };
    expect(['V1', 'I1', 'P1', 'M1'].map(name)).toEqual([
      '“Werkgevers”',
      'Jobcoaching',
      '“De vraag en het aanbod vinden elkaar niet”',
      '“Ouder: weerstand”',
    ]);
  });
});
