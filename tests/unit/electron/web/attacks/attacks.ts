import { afterAll, beforeAll, expect } from 'vitest';
import { attackedHost, canary, type AttackedHost } from '../../../../kit/attackedHost.ts';
import type { Answer } from '../../../../kit/rawHttp.ts';

/** One host for a file of attacks; when they are over, everything in its library is what it was, and its log names no content. */
export function underAttack(): () => AttackedHost {
  let host: AttackedHost | undefined;
  let before = '';
  beforeAll(async () => {
    host = await attackedHost();
    before = await host.everything();
  });
  afterAll(async () => {
    if (!host) return;
    expect(await host.everything()).toBe(before);
    expect(host.log.join('\n')).not.toMatch(/evil|fit-or-unfit|Bearer/);
    await host.end();
  });
  return () => {
    if (!host) throw new Error('the host is not up');
    return host;
  };
}

/** The status that was named, nothing in the body, nothing for another origin, nothing about the server. */
export function expectRefused(answer: Answer, status: number): void {
  expect(answer.status).toBe(status);
  expect(answer.body).toBe('');
  expect(answer.head).not.toMatch(/^(access-control|set-cookie|x-powered-by|server:|location)/im);
  expect(answer.all).not.toContain(canary);
}
