import { missingParts } from '../../configuration/parts.ts';
import type { Words } from '../../text/words.ts';
import { configurationsOf } from '../../theory/theory.ts';
import { listOf } from '../listOf.ts';
import { nameOfRecord } from '../nameOfRecord.ts';
import { defineRule } from '../rule.ts';
import { causesInStep, type MethodStep } from '../sixSteps.ts';

const parts = ['context', 'mechanism', 'outcome'] as const;
type Triad = (typeof parts)[number];

const isTriad = (part: string): part is Triad => parts.some((one) => one === part);

/** A configuration in which one or two of context, mechanism and outcome have no member. An undecided role may be any of them. */
export const configurationIsADyad = defineRule({
  id: 'configuration-is-a-dyad',
  set: 'method',
  severity: 'warning',
  source: '3.1; 3.7 (6); 7.5',
  texts: {
    name: { nl: 'Configuratie die niet rond is', en: 'Configuration that is not complete' },
    message: {
      nl: 'In {inTitle} staat nog geen {inMissing}',
      en: 'There is no {inMissing} in {inTitle} yet',
    },
    why: {
      nl: 'Context en mechanisme geven samen de uitkomst: wat is hier het derde?',
      en: 'Context and mechanism together give the outcome: what is the third one here?',
    },
    ground: {
      nl: 'De methode denkt in drieën: onder deze omstandigheid zet dit mechanisme dat in gang. Twee ervan zeggen dat het samengaat, niet waardoor of wanneer.',
      en: 'The method thinks in threes: under this circumstance, this mechanism brings that about. Two of them say that things go together, not by what or when.',
    },
    advice: {
      nl: 'Voeg het ontbrekende deel toe, of geef een lid de rol die het hier speelt.',
      en: 'Add the part that is missing, or give a member the role that it plays here.',
    },
  },
  examples: {
    wrong: [
      `M1:mechanism "Leren|Learning" -> S1:subgoal "Kennis|Knowledge"
        configuration k1 {title: "Leren|Learning", members: [{record: M1, role: mechanism}, {record: S1, role: outcome}]}`,
      `C1:context "Caseload|Caseload"; S1:subgoal "Kennis|Knowledge"
        configuration k1 {members: [{record: C1, role: context}, {record: S1, role: subgoal}]}`,
    ],
    right: [
      `C1:context "Groep|Group" ~> M1:mechanism "Leren|Learning" -> S1:subgoal "Kennis|Knowledge"
        configuration k1 {members: [{record: C1, role: context}, {record: M1, role: reasoning}, {record: S1, role: outcome}]}`,
      `C1:context "Groep|Group"; M1:mechanism "Leren|Learning" -> S1:subgoal "Kennis|Knowledge"
        configuration k1 {members: [{record: M1, role: mechanism}, {record: S1, role: subgoal}]}
        moderation mo1 {context: C1, target: k1, effect: facilitates, sign: "+", basis: stated}`,
      `M1:mechanism "Leren|Learning"; P1:problem "Leeftijd|Age"
        configuration k1 {members: [{record: M1, role: mechanism}, {record: P1, role: undecided}]}`,
    ],
  },
  check(index, report) {
    for (const configuration of configurationsOf(index.theory)) {
      const missing = missingParts(index.theory, configuration, parts).filter(isTriad);
      if (missing.length === 0 || missing.length === parts.length) continue;
      report({
        at: [configuration.id],
        values: {
          title: nameOfRecord(index, configuration.id),
          missing: listOf(missing.map((part) => partWords[part])),
        },
        causes: missing.flatMap((part) => causesInStep(index, stepOf[part])),
      });
    }
  },
});

const partWords: Readonly<Record<Triad, Words>> = {
  context: { nl: 'context', en: 'context' },
  mechanism: { nl: 'mechanisme', en: 'mechanism' },
  outcome: { nl: 'uitkomst', en: 'outcome' },
};

/** The step of the method whose emptiness explains that a part is missing. */
const stepOf: Readonly<Record<Triad, MethodStep>> = {
  context: 'contexts',
  mechanism: 'mechanisms',
  outcome: 'endgoal',
};
