import { readsAsActivity } from '../activityWords.ts';
import { nameOf } from '../nameOf.ts';
import { defineRule } from '../rule.ts';

/** A mechanism whose title names what is done, and not what changes in someone. */
export const mechanismReadsAsActivity = defineRule({
  id: 'mechanism-reads-as-activity',
  set: 'method',
  severity: 'hint',
  source: '3.3; 7.1; tabel 7.1',
  texts: {
    name: { nl: 'Mechanisme dat als activiteit leest', en: 'Mechanism that reads as an activity' },
    message: {
      nl: '{title} leest als iets dat men doet',
      en: '{title} reads as something that is done',
    },
    why: {
      nl: 'Wat gaat iemand daardoor anders denken, willen of doen?',
      en: 'What will someone think, want or do differently because of it?',
    },
    ground: {
      nl: 'Een activiteit is een middel; het mechanisme is wat die in iemand in gang zet. Heet het mechanisme naar de activiteit, dan zegt de keten twee keer hetzelfde en blijft open waardoor het werkt.',
      en: 'An activity is a means; the mechanism is what it sets going in someone. Named after the activity, the chain says one thing twice and leaves open by what it works.',
    },
    advice: {
      nl: 'Geef het de naam van wat er in iemand verandert, of maak er een instrument van.',
      en: 'Name it after what changes in someone, or make it an instrument.',
    },
  },
  examples: {
    wrong: [
      'I1:instrument "Groepsdagen|Group days" -> M1:mechanism "Sollicitatietraining|Application training"',
      'M1:mechanism "Coaching op verzoek|Coaching on request"',
      'M1:mechanism "De cliënt begeleiden|Guiding the client"',
    ],
    right: [
      'I1:instrument "Training|Training" -> M1:mechanism "Leermechanisme|Learning mechanism"',
      'M1:mechanism "Begeleiding|Guidance"',
      'M1:mechanism "Vertrouwen door gesprekken|Trust through interviews"',
      'M1:mechanism "Weerstand bieden|Resisting"',
    ],
  },
  check(index, report) {
    for (const mechanism of index.inUse('mechanism')) {
      if (!readsAsActivity(mechanism.title)) continue;
      report({ at: [mechanism.id], values: { title: nameOf(mechanism) } });
    }
  },
});
