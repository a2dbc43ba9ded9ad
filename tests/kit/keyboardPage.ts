import { appCommand } from '../../shared/appCommands.ts';
import type { Language } from '../../shared/theory/words.ts';
import { keyTasks, type KeyStep, type KeyTask } from '../e2e/keyScripts.ts';

const heads = {
  nl: {
    title: 'Toetsenbord',
    lead: 'Elke taak met de toetsen alleen. Op een Mac is Ctrl de toets ⌘.',
    press: 'Toets of tekst',
    what: 'Wat het doet',
    type: 'typ',
    until: 'tot',
    typed: 'wordt getypt',
  },
  en: {
    title: 'Keyboard',
    lead: 'Each task by keys alone. On a Mac, Ctrl is the key ⌘.',
    press: 'Key or text',
    what: 'What it does',
    type: 'type',
    until: 'until',
    typed: 'is typed',
  },
} as const;

/** Keys as they stand on a keyboard. */
const shown = (keys: string): string =>
  keys
    .split('+')
    .map((key) => key.replace(/^(Mod|Control)$/, 'Ctrl').replace(/^Arrow/, ''))
    .map((key) => ({ Up: '↑', Down: '↓', Left: '←', Right: '→' })[key] ?? key)
    .map((key) => `<kbd>${key}</kbd>`)
    .join(' ');

function row(step: KeyStep, language: Language): string {
  const words = heads[language];
  if ('type' in step) return `| ${words.type} “${step.type[language]}” | ${words.typed} |`;
  if ('command' in step) {
    const { keys, words: what } = appCommand(step.command);
    return `| ${shown(keys[0] ?? '')} | ${what[language]} |`;
  }
  if ('again' in step)
    return `| ${shown(step.again)} … ${words.until} “${step.holds[language]}” | ${step.why[language]} |`;
  return `| ${shown(step.key)} | ${step.why[language]} |`;
}

const part = (language: Language): string => {
  const words = heads[language];
  const tasks = Object.values<KeyTask>(keyTasks).map(
    ({ task, steps }) =>
      `### ${task[language]}\n\n| ${words.press} | ${words.what} |\n| --- | --- |\n${steps.map((step) => row(step, language)).join('\n')}\n`,
  );
  return `## ${words.title}\n\n${words.lead}\n\n${tasks.join('\n')}`;
};

/** The page `docs/keyboard.md` in both languages, before it is formatted: what the end-to-end test plays, a table for each task. */
export const keyboardPage = (): string => `# Toetsenbord · Keyboard\n\n${part('nl')}\n${part('en')}`;
