import { nameOf } from '../nameOf.ts';
import { defineRule } from '../rule.ts';
import { isEmphasised, isSparing } from '../sparing.ts';

/** A means or mechanism with emphasis, of which the theory also says that it is hardly used. A last resort has a rule of its own. */
export const emphasisedButHardlyUsed = defineRule({
  id: 'emphasised-but-hardly-used',
  set: 'strategy',
  severity: 'warning',
  source: '6.2.1; tabel 6.2; 6.5.3.1; tabel 6.7',
  texts: {
    name: { nl: 'Benadrukt en weinig gebruikt', en: 'Emphasised and hardly used' },
    message: {
      nl: '{title} heeft nadruk en wordt toch weinig gebruikt',
      en: '{title} has emphasis and yet is hardly used',
    },
    why: {
      nl: 'Staat {inTitle} voorop, of is het er voor een enkel geval?',
      en: 'Does {inTitle} come first, or is it there for the odd case?',
    },
    ground: {
      nl: 'Wat een bedrijf in zijn tabel benadrukt en wat het in gesprek zegt te doen, lopen soms uiteen. Beide uitspraken tellen; samen zeggen zij waar papier en praktijk verschillen.',
      en: 'What a company emphasises in its table and what it says it does sometimes differ. Both statements count; together they say where paper and practice part.',
    },
    advice: {
      nl: 'Leg beide aan de drager voor, en pas de nadruk of het gebruik aan.',
      en: 'Put both to the holder, and adjust the emphasis or the use.',
    },
  },
  examples: {
    wrong: [
      'I1:instrument** "Subsidie|Subsidy"; I1 {use: limited}',
      'M1:mechanism** "Compensatie|Compensation"; M1 {use: marginal}',
    ],
    right: [
      'I1:instrument "Subsidie|Subsidy"; I1 {use: limited}',
      'I1:instrument* "Subsidie|Subsidy"; I1 {use: core}',
      'I1:instrument*! "Subsidie|Subsidy"',
    ],
  },
  check(index, report) {
    for (const node of index.inUse('instrument', 'connection', 'mechanism')) {
      if (!isEmphasised(node) || !isSparing(node) || node.use === 'last-resort') continue;
      report({ at: [node.id], values: { title: nameOf(node) } });
    }
  },
});
