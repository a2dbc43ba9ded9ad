import type { Page } from '@playwright/test';
import { readWhere } from '../../electron/web/whereFile.ts';
import { browserSwitches } from '../kit/browserSwitches.ts';
import { attacks, stranger } from '../kit/stranger.ts';
import { expect, test } from '../kit/webHost.ts';

/** What the attacks could have changed or read, as the owner sees it. */
async function everything(owner: Page): Promise<string> {
  return owner.evaluate(async () => {
    const token = sessionStorage.getItem('raderwerk.token') ?? '';
    const ask = async (name: string, input: object): Promise<string> => {
      const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` };
      const body = JSON.stringify(input);
      return (await fetch(`/api/${name}`, { method: 'POST', headers, body })).text();
    };
    const ids = ['a', 'b', 'c', 'd'].map((letter) => `fit-or-unfit-${letter}`);
    const exports = await Promise.all(ids.map((id) => ask('theory.export', { id })));
    return JSON.stringify([await ask('theory.list', {}), exports, await ask('settings.get', {})]);
  });
}

/** The browser is told that the stranger's name is this machine, as a server of names could tell it. */
test.use({
  launchOptions: {
    ...(process.env['CHROMIUM']
      ? { executablePath: process.env['CHROMIUM'] }
      : { executablePath: '/usr/bin/chromium' }),
    args: [
      ...browserSwitches.filter((one) => !/^--(?:host-resolver|proxy)/.test(one)),
      '--host-resolver-rules=MAP evil.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  },
});

for (const from of ['another port of this machine', 'a site of the web'] as const) {
  test(`nothing is read or changed from ${from}`, async ({ host, context }) => {
    const owner = await context.newPage();
    await owner.goto(host.address());
    await expect(owner.getByRole('main')).toBeVisible();
    const before = await everything(owner);
    expect(before).toContain('fit-or-unfit-a');
    const other = await stranger();
    const origin = new URL(host.address()).origin;
    const name = from === 'a site of the web' ? 'evil.test' : '127.0.0.1';
    const attacker = await context.newPage();
    for (const attack of attacks) {
      await test.step(attack.name, async () => {
        await attacker.goto(`http://${name}:${other.port}/`);
        const read = await attacker.evaluate(attack.run, origin);
        expect(read, attack.name).toBe('');
      });
    }
    await test.step('the token is in nothing that the stranger is told', () => {
      const told = other.asked.join('\n');
      expect(told).not.toContain('Bearer');
      expect(told.toLowerCase()).not.toContain('cookie');
    });
    expect(await everything(owner)).toBe(before);
    await other.close();
  });
}

test('a name that is turned towards this machine gets nothing', async ({ host, context }) => {
  const attacker = await context.newPage();
  const { port } = new URL(host.address());
  await expect(attacker.goto(`http://evil.test:${port}/`)).rejects.toThrow(/ERR_HTTP_RESPONSE_CODE_FAILURE/);
  // The page came from the stranger while its name still led there; from now on the name leads to the host.
  await attacker.route(`http://evil.test:${port}/`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
  );
  await attacker.goto(`http://evil.test:${port}/`);
  const read = await attacker.evaluate(() =>
    fetch('/api/theory.list', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    }).then(
      (response) => response.status,
      () => 0,
    ),
  );
  // Newer browsers do not even let such a page ask.
  expect([0, 421]).toContain(read);
});

test('the host keeps no cookie, and the address loses its start code at once', async ({ host, context }) => {
  const owner = await context.newPage();
  await owner.goto(host.address());
  await expect(owner.getByRole('main')).toBeVisible();
  expect(new URL(owner.url()).hash).toBe('');
  expect(await context.cookies()).toEqual([]);
  expect(readWhere(host.home)?.port).toBe(Number(new URL(owner.url()).port));
  const second = await context.newPage();
  await second.goto(host.address());
  await expect(second.getByRole('main')).toBeVisible();
  await expect(second.getByText('Bedrijf A')).toHaveCount(0);
});

test('the page breaks none of its own rules', async ({ host, context }) => {
  const owner = await context.newPage();
  const broken: string[] = [];
  owner.on('console', (message) => {
    if (/content security policy|trusted type/i.test(message.text())) broken.push(message.text());
  });
  await owner.goto(host.address());
  await owner.getByText('Bedrijf A', { exact: false }).first().dblclick();
  await expect(owner.locator('[data-region=canvas] .react-flow__node').first()).toBeVisible();
  expect(broken).toEqual([]);
  for (const [what, attempt] of [
    ['code out of text', 'eval("1")'],
    ['code out of text by another name', 'new Function("return 1")()'],
    [
      'a script in the page',
      'document.body.append(Object.assign(document.createElement("script"), { text: "window.__pwned = 1" })), window.__pwned ?? (() => { throw new Error("blocked") })()',
    ],
    ['markup out of text', 'document.body.innerHTML = "<b>x</b>"'],
    ['an address elsewhere', 'fetch("http://127.0.0.1:9/")'],
  ] as const) {
    // Later than the test's own call, which the browser's tools let through the rules.
    const blocked = await owner.evaluate(
      `new Promise((told) => setTimeout(async () => { try { await (${attempt}); told(false) } catch { told(true) } }))`,
    );
    expect(blocked, what).toBe(true);
  }
});
