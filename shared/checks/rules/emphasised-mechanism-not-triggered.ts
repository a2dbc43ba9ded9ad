import { nameOf } from '../nameOf.ts';
import { defineRule } from '../rule.ts';
import { isEmphasised, isSparing } from '../sparing.ts';

/** A mechanism with emphasis that no means triggers, or only means that are hardly used. */
export const emphasisedMechanismNotTriggered = defineRule({
  id: 'emphasised-mechanism-not-triggered',
  set: 'strategy',
  severity: 'warning',
  source: '3.3; 3.7 (4); 6.2.4; 6.5.4',
  texts: {
    name: { nl: 'Kernmechanisme zonder aanzet', en: 'Core mechanism that nothing triggers' },
    message: {
      nl: 'Nadruk op {inTitle}, maar niets wat gewoon gebruikt wordt zet het in werking',
      en: 'Emphasis on {inTitle}, but nothing in ordinary use triggers it',
    },
    why: {
      nl: 'Hoe komt dit mechanisme op gang?',
      en: 'How does this mechanism get going?',
    },
    ground: {
      nl: 'Een strategie zet mechanismen in werking met instrumenten en verbindingen. Wat de kern heet en door niets in gang wordt gezet, kan niet dragen wat eraan hangt.',
      en: 'A strategy sets mechanisms going with instruments and connections. What is called the core and is set going by nothing cannot carry what hangs on it.',
    },
    advice: {
      nl: 'Trek een verband vanaf het middel dat dit in werking zet, of neem de nadruk weg.',
      en: 'Draw a link from the means that triggers this, or take the emphasis away.',
    },
  },
  examples: {
    wrong: [
      'M1:mechanism** "Identiteit|Identity" -> S1:subgoal "Motivatie|Motivation"',
      'I1:instrument "Subsidie|Subsidy" -> M1:mechanism* "Compensatie|Compensation"; I1 {use: limited}',
    ],
    right: [
      'I1:instrument "Oriëntatie|Orientation" -> M1:mechanism** "Identiteit|Identity"',
      'V1:connection "Werkgevers|Employers" -> M1:mechanism* "Vertrouwen|Trust"',
      'M1:mechanism "Identiteit|Identity"',
    ],
  },
  check(index, report) {
    for (const mechanism of index.inUse('mechanism')) {
      if (!isEmphasised(mechanism)) continue;
      const isTriggered = index.into(mechanism.id).some((link) => {
        const means = link.type === 'triggers' ? index.node(link.from) : undefined;
        return means && !means.excluded && !isSparing(means);
      });
      if (!isTriggered) report({ at: [mechanism.id], values: { title: nameOf(mechanism) } });
    }
  },
});
