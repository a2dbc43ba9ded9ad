import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** The secrets of one run: codes that start a window once, and the tokens that windows get for them. In memory only. */
export interface Sessions {
  /** A code for the address of a new window: 128 bits, for one use within a minute. */
  startCode(): string;
  /** The token for a start code, or undefined when the code is unknown, used or too old. */
  exchange(code: string): string | undefined;
  isToken(token: string): boolean;
}

const codeMilliseconds = 60_000;
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** A comparison with one secret, in constant time whatever is compared. */
export function sameSecret(secret: string): (other: string) => boolean {
  const hash = digest(secret);
  return (other) => timingSafeEqual(digest(other), hash);
}

/** `now` in milliseconds from a clock that only goes forward. Secrets are compared by their hashes, in constant time. */
export function makeSessions(now: () => number = () => performance.now()): Sessions {
  let codes: { readonly hash: Buffer; readonly until: number }[] = [];
  const tokens: Buffer[] = [];
  return {
    startCode() {
      const code = randomBytes(16).toString('base64url');
      codes.push({ hash: digest(code), until: now() + codeMilliseconds });
      return code;
    },
    exchange(code) {
      const hash = digest(code);
      codes = codes.filter(({ until }) => until > now());
      const found = codes.find((known) => timingSafeEqual(known.hash, hash));
      if (!found) return undefined;
      codes = codes.filter((known) => known !== found);
      const token = randomBytes(32).toString('base64url');
      tokens.push(digest(token));
      return token;
    },
    isToken(token) {
      const hash = digest(token);
      return tokens.reduce((known, each) => timingSafeEqual(each, hash) || known, false);
    },
  };
}

/** Makes guessing slow and nothing else: milliseconds that the next refusal waits. Who has the right token never waits. */
export function guessBrake(now: () => number = () => performance.now()): () => number {
  const free = 20;
  const window = 60_000;
  let wrong: number[] = [];
  return () => {
    wrong = [...wrong.filter((at) => at > now() - window), now()].slice(-free - 1);
    return wrong.length > free ? 1000 : 0;
  };
}
