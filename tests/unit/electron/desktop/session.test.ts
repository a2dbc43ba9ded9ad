import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAllowedRequest } from '../../../../electron/desktop/origin.ts';
import { schemePrivileges, servePages } from '../../../../electron/desktop/protocol.ts';
import { restrictSession } from '../../../../electron/desktop/sessionRules.ts';
import { setSwitches } from '../../../../electron/desktop/switches.ts';
import type { Session } from 'electron';
import { FakeSession } from '../../../kit/fakeElectron.ts';

/** Every permission that Electron's own types name, so that a new one is tried as soon as it exists. */
function permissionNames(): readonly string[] {
  const types = readFileSync(
    path.resolve(import.meta.dirname, '../../../../node_modules/electron/electron.d.ts'),
    'utf8',
  );
  const signatures = types.match(/setPermission(?:Check|Request)Handler\(handler: [^\n]*/g) ?? [];
  const named = signatures.flatMap((line) => line.match(/'[\w-]+'/g) ?? []);
  return [...new Set(named.map((name) => name.slice(1, -1)))];
}

function restricted(): FakeSession {
  const session = new FakeSession();
  restrictSession(session as unknown as Session);
  return session;
}

const own = 'app://local/';

describe('a permission', () => {
  const names = permissionNames();

  it('is one of the many that Electron knows', () => {
    expect(names.length).toBeGreaterThan(20);
    expect(names).toContain('clipboard-sanitized-write');
  });

  it.each(names.filter((name) => name !== 'clipboard-sanitized-write'))('is denied: %s', (name) => {
    const session = restricted();
    let granted: unknown;
    const answer = (yes: boolean): boolean => (granted = yes);
    session.ask('permissionRequest', undefined, name, answer, { requestingUrl: own });
    expect(granted).toBe(false);
    expect(session.ask('permissionCheck', undefined, name, own, {})).toBe(false);
  });

  it('is given for writing text to the clipboard, to our own page only', () => {
    const session = restricted();
    const granted: unknown[] = [];
    for (const requestingUrl of [own, 'app://other/', 'https://evil.example/', 'file:///x', ''])
      session.ask(
        'permissionRequest',
        undefined,
        'clipboard-sanitized-write',
        (yes: boolean) => granted.push(yes),
        {
          requestingUrl,
        },
      );
    expect(granted).toEqual([true, false, false, false, false]);
    expect(session.ask('permissionCheck', null, 'clipboard-sanitized-write', 'app://local', {})).toBe(true);
    expect(session.ask('permissionCheck', null, 'clipboard-sanitized-write', '', {})).toBe(false);
  });
});

describe('a device, the screen, a pairing', () => {
  it('are denied', () => {
    const session = restricted();
    expect(session.ask('device', { deviceType: 'hid' })).toBe(false);
    const answers: unknown[] = [];
    session.ask('displayMedia', {}, (answer: unknown) => answers.push(answer));
    session.ask('bluetooth', {}, (answer: unknown) => answers.push(answer));
    expect(answers).toEqual([{}, { confirmed: false }]);
    expect(session.ask('usb', { protectedClasses: ['audio', 'hid'] })).toEqual(['audio', 'hid']);
  });

  it('have no spelling looked up', () => {
    const session = restricted();
    expect(session.settings.get('spelling')).toBe(false);
    expect(session.settings.get('languages')).toEqual([]);
  });
});

describe('a request of the page', () => {
  const cancelled = (url: string, resourceType: string): unknown => {
    let answer: { cancel?: boolean } = {};
    restricted().ask('beforeRequest', { url, resourceType }, (given: object) => (answer = given));
    return answer.cancel;
  };

  it.each([
    ['http://127.0.0.1/', 'xhr'],
    ['https://evil.example/x.js', 'script'],
    ['ws://evil.example/', 'webSocket'],
    ['wss://evil.example/', 'webSocket'],
    ['file:///etc/passwd', 'xhr'],
    ['ftp://evil.example/', 'other'],
    ['data:text/html,x', 'mainFrame'],
    ['data:text/javascript,x', 'script'],
    ['blob:https://evil.example/x', 'xhr'],
    ['app://other/', 'mainFrame'],
    ['app://local.evil.example/', 'mainFrame'],
    ['app://user@local/', 'mainFrame'],
    ['chrome://settings', 'mainFrame'],
    ['devtools://devtools/', 'mainFrame'],
    ['javascript:alert(1)', 'mainFrame'],
    ['', 'other'],
  ])('is stopped: %s as %s', (url, kind) => {
    expect(cancelled(url, kind)).toBe(true);
  });

  it('goes through for our own files, what the page made, and pictures in a text', () => {
    expect(cancelled('app://local/assets/main.js', 'script')).toBe(false);
    expect(cancelled('blob:app://local/1-2-3', 'xhr')).toBe(false);
    expect(cancelled('data:image/png;base64,AA==', 'image')).toBe(false);
    expect(isAllowedRequest('data:image/png;base64,AA==', 'script')).toBe(false);
  });
});

describe('our own scheme', () => {
  const session = new FakeSession();
  const page = { type: 'text/html; charset=utf-8', body: Buffer.from('page') };
  servePages(
    session.protocol,
    new Map([
      ['/', page],
      ['/assets/main.js', { type: 'text/javascript; charset=utf-8', body: Buffer.from('main') }],
    ]),
  );
  const ask = async (url: string, method = 'GET'): Promise<Response> => {
    const serve = session.served.get('app');
    if (!serve) throw new Error('nothing is served');
    return serve({ url, method } as Request);
  };

  it('is a secure origin and nothing more', () => {
    expect(schemePrivileges).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
  });

  it('serves what is on the list, under the strict policy', async () => {
    const answer = await ask('app://local/');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('page');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|http|\*/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    'app://local/../package.json',
    'app://local/..%2fpackage.json',
    'app://local/%2e%2e/package.json',
    'app://local/%252e%252e/x',
    'app://local/..\\package.json',
    'app://local//etc/passwd',
    'app://local///etc/passwd',
    'app://local/assets',
    'app://local/assets/',
    'app://local/assets/../../package.json',
    'app://local/assets/main.js/',
    'app://local/assets/main.js%00',
    'app://local/assets/main.js?x',
    'app://local/assets/main.js#x',
    'app://local/assets/MAIN.js',
    'app://local/assets%2fmain.js',
    'app://local/./assets/main.js',
    'app://local/index.html/',
    'app://local/?path=../x',
    'app://local/.git/config',
    'app://local/CON',
    'app://local/C:/Windows/win.ini',
    'app://local/c:%5cwindows%5cwin.ini',
    'app://local/\\\\server\\share',
    'app://local/file:///etc/passwd',
    'app://local/~/.ssh/id_rsa',
    'app://local/constructor',
    'app://local/__proto__',
    'app://local/%zz',
    'app://local/%c0%ae%c0%ae/x',
    'app://local/\u2025/x',
    'app://local/\uFF0E\uFF0E/x',
    `app://local/${'a'.repeat(8000)}`,
    'app://local/assets/main.js\r\nX: y',
    'app://local',
    'app://other/',
    'app://local.evil/',
    'app://local:80/',
    'app://x@local/',
    'app:/local/',
  ])('has nothing at %s', async (url) => {
    const answer = await ask(url);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it.each(['POST', 'PUT', 'HEAD', 'OPTIONS'])('takes no %s', async (method) => {
    expect((await ask('app://local/', method)).status).toBe(405);
  });
});

describe('the command line of a start', () => {
  it('loses every switch that is not ours, and gains those that keep Chromium silent', () => {
    const removed: string[] = [];
    const added: string[] = [];
    const commandLine = {
      removeSwitch: (name: string) => void removed.push(name),
      appendSwitch: (name: string, value?: string) =>
        void added.push(value === undefined ? name : `${name}=${value}`),
    };
    const words = [
      '--no-sandbox',
      '--disable-web-security',
      '--js-flags=--expose-gc',
      '-inspect',
      '--library=x',
      'a',
    ];
    setSwitches(commandLine, words);
    expect(removed).toEqual(['no-sandbox', 'disable-web-security', 'js-flags', 'inspect']);
    expect(added).toEqual([
      'disable-background-networking',
      'disable-component-update',
      'disable-domain-reliability',
      'no-pings',
      'dns-prefetch-disable',
      'no-proxy-server',
      'host-resolver-rules=MAP * ~NOTFOUND',
    ]);
  });
});
