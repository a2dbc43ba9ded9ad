import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract, type CallName } from '../../../shared/api/contract.ts';
import type { Handlers } from '../../../shared/api/dispatch.ts';
import { ApiError, errorCodes, type Reply } from '../../../shared/api/errors.ts';
import type { MakeTransport, OpenTransport } from '../../kit/transports.ts';

const names = Object.keys(contract) as CallName[];
const strangeNames = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'theory', '', '\u0000', '..'];
const strangeTexts = [
  '',
  '\u0000',
  '\ud800',
  '__proto__',
  '../../x',
  'x'.repeat(200),
  '＜b＞',
  '\u202e',
  'fit-or-unfit-a',
];

const text = fc.oneof(fc.string(), fc.constantFrom(...strangeTexts));
const key = fc.oneof(
  fc.constantFrom('id', 'name', 'key', 'records', 'patch', 'commitId', 'baseRevision', 'kind', 'step'),
  fc.constantFrom('limit', 'before', 'title', 'language', 'theme', 'rules', 'starter', 'newId', 'version'),
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString'),
  fc.string(),
);
const leaf = fc.oneof(
  text,
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(null, -1, 2 ** 53, 1e308),
);
const value = fc.letrec((tie) => ({
  any: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie('any'), { maxLength: 4 }), tie('object')),
  object: fc.array(fc.tuple(key, tie('any')), { maxLength: 6 }).map(ownKeys),
})).any;

/** An object whose keys are its own, `__proto__` too, as JSON makes it. */
function ownKeys(entries: readonly (readonly [string, unknown])[]): object {
  const made = {};
  for (const [name, content] of entries)
    Object.defineProperty(made, name, {
      value: content,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  return made;
}

const generated = fc.record({
  name: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...names) }, fc.constantFrom(...strangeNames), text),
  input: fc.oneof(
    { weight: 3, arbitrary: value },
    fc.record({ id: fc.constantFrom('fit-or-unfit-a', 'a/b') }),
    fc.record({ id: fc.constantFrom('a', 'b'), limit: fc.integer({ min: -1, max: 1001 }) }),
    fc.record({ name: fc.string({ maxLength: 130 }), starter: fc.boolean() }),
    fc.constant({}),
  ),
  bytes: fc.option(fc.uint8Array({ maxLength: 50 }), { nil: undefined, freq: 5 }),
});

const known: readonly (readonly [CallName, unknown])[] = [
  ['theory.open', { id: 'a' }],
  ['theory.journal', { id: 'a', limit: 1 }],
  ['settings.set', { theme: 'dark' }],
  ['library.create', { name: 'x', starter: true }],
  ['backup.list', {}],
];
const call = fc.oneof(
  { weight: 9, arbitrary: generated },
  fc.constantFrom(...known).map(([name, input]) => ({ name, input, bytes: undefined })),
);

/** Whatever is thrown at a transport: typed errors only, and nothing reaches the core that the contract does not know. */
export function generatedSuite(name: string, make: MakeTransport): void {
  describe(`two thousand generated calls ${name}`, () => {
    let transport: OpenTransport;
    const strangers: string[] = [];
    let reached = 0;
    beforeAll(async () => {
      const watch = (watched: CallName) => async (input: unknown) => {
        reached += 1;
        if (!contract[watched].input.safeParse(input).success) strangers.push(watched);
        throw new ApiError('not-found', { name: 'x' });
      };
      const handlers = Object.fromEntries(names.map((each) => [each, watch(each)])) as unknown as Handlers;
      transport = await make(handlers);
    });
    afterAll(() => transport.end());

    it('answer with typed errors only, and reach the core only when the contract knows them', async () => {
      await fc.assert(
        fc.asyncProperty(call, async ({ name: asked, input, bytes }) => {
          const reply: Reply<unknown> = await transport.send(asked, input, bytes);
          expect(reply.ok).toBe(false);
          if (reply.ok) return;
          expect(errorCodes).toContain(reply.error.code);
          expect(['bad-input', 'not-found']).toContain(reply.error.code);
          expect(JSON.stringify(reply)).not.toMatch(/node_modules|\.ts:|\n\s+at /);
        }),
        { numRuns: 2000 },
      );
      expect(strangers).toEqual([]);
      expect(reached).toBeGreaterThan(50);
      expect(Object.keys(Object.prototype)).toEqual([]);
    });
  });
}
