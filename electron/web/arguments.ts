/** How the loopback host was asked to start. */
export interface WebArguments {
  readonly library?: string;
  readonly port?: number;
  readonly window: boolean;
  /** Stay when no window is left. */
  readonly keep: boolean;
}

/** Reads the words after the command; gives the first that is not understood instead, so that nothing starts by mistake. */
export function readArguments(given: readonly string[]): WebArguments | { readonly unknown: string } {
  const words = given.flatMap((word) => /^(--\w+)=(.*)$/s.exec(word)?.slice(1) ?? [word]);
  let read: WebArguments = { window: true, keep: false };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const value = words[at + 1];
    if (word === '--no-window') read = { ...read, window: false };
    else if (word === '--keep') read = { ...read, keep: true };
    else if (word === '--library' && value) {
      read = { ...read, library: value };
      at += 1;
    } else if (word === '--port' && /^\d{1,5}$/.test(value ?? '') && Number(value) < 65_536) {
      read = { ...read, port: Number(value) };
      at += 1;
    } else return { unknown: word };
  }
  return read;
}
