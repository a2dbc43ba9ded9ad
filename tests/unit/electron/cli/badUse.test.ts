import { describe, expect, test } from 'vitest';
import { cliCommands } from '../../../../shared/text/cli.ts';
import { memoryDesk } from '../../../kit/memoryDesk.ts';

const lines: readonly [string[], string][] = [
  [[], `Give a command: ${cliCommands.join(', ')}.`],
  [['lst'], '“lst” is not a command; choose from init,'],
  [['constructor'], '“constructor” is not a command'],
  [['list', '--jsn'], '“list” does not know the option “--jsn”'],
  [['--verbose'], '“help” does not know the option “--verbose”'],
  [['list', '-o', 'x'], '“list” does not know the option “-o”'],
  [['export', 'a', '--json'], '“export” does not know the option “--json”'],
  [['init', '--json'], '“init” does not know the option “--json”'],
  [['list', '--json=1'], 'The option “--json” takes no value.'],
  [['list', '--json', '--json'], 'The option “--json” is given twice.'],
  [['list', '--library'], 'The option “--library” needs a value.'],
  [['list', '--library', '--json'], 'The option “--library” needs a value.'],
  [['list', '--library='], 'The option “--library” needs a value.'],
  [['list', '--lang', 'fr'], '“fr” is no language of Raderwerk; choose nl or en.'],
  [['list', 'all'], '“all” is too much; write: list [--json].'],
  [['import'], 'The command is not complete; write: import FILE… [--by-user] [--json].'],
  [['export'], 'The command is not complete; write: export ID [--format json|csv|qdc] [-o FILE].'],
  [['export', 'a', 'b'], '“b” is too much; write: export ID [--format json|csv|qdc] [-o FILE].'],
  [['check'], 'The command is not complete; write: check ID|FILE|all [--set SET,…]'],
  [['check', 'a', '--set', 'method,grammar'], '“grammar” does not go with the option “--set”; choose from'],
  [['check', 'a', '--set='], 'The option “--set” needs a value.'],
  [
    ['check', 'a', '--format', 'xml'],
    '“xml” does not go with the option “--format”; choose from text, json,',
  ],
  [['check', 'a', '--fail-on', 'hint'], '“hint” does not go with the option “--fail-on”; choose from error,'],
  [['check', 'a', '--json', '--format', 'sarif'], 'With “--json” the form is already chosen'],
  [['list', '--format', 'json'], '“list” does not know the option “--format”'],
  [['rules', 'all'], '“all” is too much; write: rules [--json].'],
  [['restore', 'nothing'], 'The backup “nothing” is not there'],
  [['restore'], 'The library “library.raderwerk” has no backups'],
  [['help', 'lst'], '“lst” is not a command'],
  [['li\u001b[31mst'], '“liU+001B[31mst” is not a command'],
];

describe('a line that is not understood', () => {
  test.each(lines)('is answered by one sentence: %j', async (argv, sentence) => {
    const desk = await memoryDesk();
    const ran = await desk.run(...argv);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err.startsWith(sentence)).toBe(true);
    expect(ran.err.indexOf('\n')).toBe(ran.err.length - 1);
  });

  test('is answered in the language it asks for', async () => {
    const desk = await memoryDesk();
    expect((await desk.run('lst', '--lang', 'nl')).err).toContain('is geen opdracht');
    expect((await desk.run('--lang=nl')).err).toContain('Geef een opdracht');
  });

  test('may hold a name that begins with a dash behind a bare --', async () => {
    const desk = await memoryDesk();
    expect((await desk.run('export', '--', '--json')).err).toContain('“--json” is not in this library');
  });

  test('hides a bug behind a sentence, without a stack', async () => {
    const desk = await memoryDesk();
    Object.assign(desk.library, { listTheories: () => Promise.reject(new TypeError('secret')) });
    const ran = await desk.run('list');
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(/^Something went wrong in Raderwerk itself\.[^\n]*\n$/);
  });
});

describe('help', () => {
  test('explains every command in both languages', async () => {
    const desk = await memoryDesk();
    for (const lang of ['nl', 'en']) {
      const all = await desk.run('help', '--lang', lang);
      expect(all).toMatchObject({ code: 0, err: '' });
      for (const command of cliCommands) {
        expect(all.out).toContain(`\n  ${command}`);
        const one = await desk.run('help', command, '--lang', lang);
        expect(one.out.startsWith(`${command}: `)).toBe(true);
        expect((await desk.run(command, '--help', '--lang', lang)).out).toBe(one.out);
      }
    }
  });
});
