import { stdin } from 'node:process';
import { createInterface } from 'node:readline';
import { hostWords, type HostWord } from '../../shared/text/hosts.ts';
import { say, type Values } from '../../shared/text/words.ts';
import { ApiError } from '../../shared/api/errors.ts';
import { wordError } from '../../shared/text/wordError.ts';
import { kindOfError } from '../host/log.ts';
import { systemLanguage } from '../host/systemLanguage.ts';
import { readArguments } from './arguments.ts';
import type { WebHost } from './host.ts';
import { WebHostRefused } from './refused.ts';
import { findBrowser, hasScreen, openWindow } from './window.ts';

const language = systemLanguage();
const tell = (word: HostWord, values: Values = {}): void =>
  console.log(say(language, hostWords[word], values));

/** Opens the window, or prints the address where that cannot be. */
function show(profile: string, address: () => string, wanted: boolean): void {
  const browser = wanted && hasScreen() ? findBrowser() : undefined;
  if (browser === undefined) {
    if (wanted) tell(hasScreen() ? 'noBrowser' : 'noScreen');
    tell('running', { address: address() });
    tell('addressOnce');
    return;
  }
  tell('windowOpens');
  const window = openWindow(browser, address(), profile);
  window.once('error', () => tell('windowFailed', { address: address() }));
}

/** A new address for each line that is typed, since one works only once and not for long. */
function offerAddresses(host: WebHost): void {
  if (!stdin.isTTY) return;
  const lines = createInterface({ input: stdin });
  lines.on('line', () => tell('running', { address: host.address() }));
  void host.ended.then(() => lines.close());
}

/** What the database's driver asks of Node; on an older one it would end the process without a word. */
const leastNapi = 10;

async function main(): Promise<number> {
  const asked = readArguments(process.argv.slice(2));
  if ('unknown' in asked) {
    console.error(say(language, hostWords.badOption, { option: asked.unknown }));
    return 2;
  }
  if (Number(process.versions['napi'] ?? 0) < leastNapi) {
    console.error(wordError(language, new ApiError('wrong-node', { version: process.version })));
    return 2;
  }
  const { startWebHost } = await import('./host.ts');
  const canShow = asked.window && hasScreen() && findBrowser() !== undefined;
  try {
    const host = await startWebHost({ ...asked, window: canShow, language, tell });
    show(host.profile, host.address, asked.window);
    if (host.elsewhere) return 0;
    offerAddresses(host);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => host.end());
    await host.ended;
    tell('ended');
    return 0;
  } catch (error) {
    if (!(error instanceof WebHostRefused)) throw error;
    console.error(say(language, hostWords[error.word], error.values));
    return 2;
  }
}

process.on('unhandledRejection', (error) => {
  console.error('raderwerk:', kindOfError(error));
  process.exitCode = 1;
});
process.exitCode = await main();
// Nothing that is left (a browser's pipe, a timer) keeps a host that has ended.
process.exit();
