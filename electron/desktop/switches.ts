/** The command line of Chromium inside Electron, as far as it is used here. */
interface CommandLine {
  appendSwitch(name: string, value?: string): void;
  removeSwitch(name: string): void;
}

/** Switches that keep Chromium from looking anything up. */
const silent: readonly (readonly [string, string?])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['no-pings'],
  ['dns-prefetch-disable'],
  ['no-proxy-server'],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
];

/** What a person may say to the program on its command line. */
const known: readonly string[] = ['library'];

/**
 * Before Chromium starts: what came on the command line and is not ours is taken away, so that nobody switches the sandbox or the
 * web's own rules off from outside; then the silent switches are set.
 */
export function setSwitches(commandLine: CommandLine, words: readonly string[]): void {
  for (const word of words) {
    const name = /^--?([^=]+)/.exec(word)?.[1];
    if (name !== undefined && !known.includes(name)) commandLine.removeSwitch(name);
  }
  for (const [name, value] of silent) commandLine.appendSwitch(name, value);
}
