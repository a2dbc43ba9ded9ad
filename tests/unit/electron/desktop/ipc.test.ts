import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '../../../../shared/limits.ts';
import { everythingIn } from '../../../kit/attackedHost.ts';
import { FakeContents, ownFrame, type FakeFrame } from '../../../kit/fakeElectron.ts';
import { runningDesktop, type RunningDesktop } from '../../../kit/runningDesktop.ts';

let desktop: RunningDesktop;
let before = '';
beforeAll(async () => {
  desktop = await runningDesktop();
  before = await everythingIn(desktop.handlers);
});
afterAll(async () => {
  expect(await everythingIn(desktop.handlers)).toBe(before);
  desktop.end();
});

const change = ['theory.remove', { id: 'fit-or-unfit-a' }];
const at = (place: Partial<FakeFrame>): FakeFrame => ({ ...ownFrame(), ...place });

/** A frame that is the main one of the window, but somewhere else or gone. */
function asMain(place: Partial<FakeFrame>): object {
  const contents = desktop.window.webContents;
  const frame = at(place);
  return {
    sender: Object.assign(Object.create(contents) as FakeContents, { mainFrame: frame }),
    senderFrame: frame,
  };
}

describe('who may call the core', () => {
  it('is the page of our own window', async () => {
    expect(await desktop.call(['app.info', {}])).toMatchObject({ ok: true, value: { host: 'desktop' } });
  });

  it('has one channel, and hears one', () => {
    expect([...desktop.electron.channels]).toEqual(['api']);
  });

  it.each([
    ['no frame at all', () => ({ senderFrame: null })],
    ['a frame inside the page', () => ({ senderFrame: ownFrame() })],
    [
      'the tools of developers',
      () => ({ sender: new FakeContents(), senderFrame: at({ url: 'devtools://x' }) }),
    ],
    ['a page that is gone', () => ({ sender: Object.assign(new FakeContents(), { destroyed: true }) })],
    ['a frame that is gone', () => asMain({ isDestroyed: () => true })],
    ['another origin', () => asMain({ origin: 'https://evil.example' })],
    ['a file', () => asMain({ url: 'file:///index.html', origin: 'file://' })],
    ['an empty page', () => asMain({ url: 'about:blank', origin: 'null' })],
    ['our scheme under another name', () => asMain({ url: 'app://other/', origin: 'app://other' })],
    ['another page of ours', () => asMain({ url: 'app://local/other' })],
    [
      'a window that is not ours',
      () => {
        const sender = new FakeContents();
        return { sender, senderFrame: sender.mainFrame };
      },
    ],
  ])('is not %s', async (_, event) => {
    const reply = await desktop.call(change, event());
    expect(reply).toEqual({ ok: false, error: { code: 'bad-input', details: { place: 'sender' } } });
  });

  it('is no window any more once it is closed', async () => {
    const other = desktop.desktop.open() as unknown as RunningDesktop['window'];
    const event = { sender: other.webContents, senderFrame: other.webContents.mainFrame };
    expect(await desktop.call(['app.info', {}], event)).toMatchObject({ ok: true });
    other.destroy();
    expect(await desktop.call(change, event)).toMatchObject({ ok: false });
  });
});

describe('a call that is none', () => {
  it.each([
    ['no name', []],
    ['a number as its name', [1, {}]],
    ['an object as its name', [{ toString: 'x' }, {}]],
    ['a fourth word', ['app.info', {}, undefined, 'x']],
    ['a text where bytes belong', ['file.import', { name: 'x' }, 'bytes']],
    ['a list where bytes belong', ['file.import', { name: 'x' }, [1, 2]]],
    ['a file above the limit', ['file.import', { name: 'x' }, new Uint8Array(limits.fileBytes + 1)]],
  ])('is refused: %s', async (_, words) => {
    expect(await desktop.call(words)).toMatchObject({ ok: false, error: { code: 'bad-input' } });
  });
});

describe('too many calls at once', () => {
  it('are refused from the sixty-fifth on, and taken again when there is room', async () => {
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    const busy = await runningDesktop({
      'theory.list': async () => {
        await held;
        return [];
      },
    });
    const calls = Array.from({ length: limits.callsInFlight }, () => busy.call(['theory.list', {}]));
    expect(await busy.call(['app.info', {}])).toMatchObject({ error: { code: 'too-many-calls' } });
    release();
    expect(await Promise.all(calls)).toEqual(calls.map(() => ({ ok: true, value: [] })));
    expect(await busy.call(['app.info', {}])).toMatchObject({ ok: true });
    busy.end();
  });

  it('say nothing of what went wrong inside', async () => {
    const broken = await runningDesktop({
      'theory.list': () => Promise.reject(new Error('kanarie in /home/someone')),
    });
    expect(await broken.call(['theory.list', {}])).toEqual({
      ok: false,
      error: { code: 'internal', details: {} },
    });
    expect(broken.log).toEqual(['bug {"in":"theory.list","error":"Error"}']);
    broken.end();
  });
});
