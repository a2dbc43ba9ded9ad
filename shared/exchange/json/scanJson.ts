import { numberSurvives } from './numberSurvives.ts';
import { showText, type PathStep } from './place.ts';

/** Why a text is no JSON that may be read. Each has its words in `text/fileReasons.ts`. */
export type ScanReason =
  | 'empty'
  | 'ends'
  | 'found'
  | 'after-end'
  | 'escape'
  | 'control'
  | 'characters'
  | 'number'
  | 'key-twice'
  | 'key-forbidden'
  | 'depth';

/** The first thing that stands in the way: what, where (line and column from 1, path in the file's words), and with what. */
export interface ScanFault {
  readonly reason: ScanReason;
  readonly line: number;
  readonly column: number;
  readonly path: readonly PathStep[];
  readonly found: string;
}

/** One open object or list. `keys` only for objects; `at` is the key or the index that is being read. */
interface Open {
  readonly keys: Set<string> | undefined;
  at: PathStep;
}

const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const numberToken = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const isHex = /^[0-9A-Fa-f]{4}$/;

/**
 * Walks a JSON text once from left to right, without recursion and in time linear in its length, before anything parses
 * it: `JSON.parse` takes a million levels and lets the last of two equal keys win, and what comes after it overflows.
 * Gives the first fault, or undefined when the text is sound JSON that keeps all its content.
 */
export function scanJson(text: string, maxDepth: number): ScanFault | undefined {
  return new Scan(text, maxDepth).run();
}

class Scan {
  private readonly text: string;
  private readonly maxDepth: number;
  private readonly open: Open[] = [];
  private at = 0;

  constructor(text: string, maxDepth: number) {
    this.text = text;
    this.maxDepth = maxDepth;
  }

  run(): ScanFault | undefined {
    this.space();
    if (this.at >= this.text.length) return this.fault('empty', 0);
    for (;;) {
      const fault = this.value();
      if (fault) return fault;
      if (this.open.length === 0) break;
    }
    this.space();
    return this.at < this.text.length ? this.fault('after-end', this.at) : undefined;
  }

  /** Reads one value or opens one, then whatever closes behind it, up to where the next value begins. */
  private value(): ScanFault | undefined {
    const c = this.text[this.at];
    if (c === '{' || c === '[') {
      if (this.open.length >= this.maxDepth) return this.fault('depth', this.at);
      this.open.push(c === '{' ? { keys: new Set(), at: '' } : { keys: undefined, at: 0 });
      this.at += 1;
      this.space();
      if (this.text[this.at] !== (c === '{' ? '}' : ']')) return c === '{' ? this.key() : undefined;
      this.close();
    } else {
      const fault = this.scalar(c);
      if (fault) return fault;
    }
    return this.next();
  }

  /** After a value: closing brackets, or a comma and, in an object, the next key. */
  private next(): ScanFault | undefined {
    for (;;) {
      const inner = this.open.at(-1);
      if (!inner) return undefined;
      this.space();
      const c = this.text[this.at];
      if (c === (inner.keys ? '}' : ']')) {
        this.close();
      } else if (c === ',') {
        this.at += 1;
        this.space();
        if (inner.keys) return this.key();
        if (typeof inner.at === 'number') inner.at += 1;
        return undefined;
      } else {
        return this.unexpected();
      }
    }
  }

  private close(): void {
    this.open.pop();
    this.at += 1;
  }

  private key(): ScanFault | undefined {
    const inner = this.open.at(-1);
    const start = this.at;
    if (!inner?.keys || this.text[start] !== '"') return this.unexpected();
    const fault = this.string();
    if (fault) return fault;
    const token = this.text.slice(start, this.at);
    const key = token.includes('\\') ? (JSON.parse(token) as string) : token.slice(1, -1);
    inner.at = key;
    if (forbiddenKeys.has(key)) return this.fault('key-forbidden', start, key);
    if (inner.keys.has(key)) return this.fault('key-twice', start, key);
    inner.keys.add(key);
    this.space();
    if (this.text[this.at] !== ':') return this.unexpected();
    this.at += 1;
    this.space();
    return undefined;
  }

  private scalar(c: string | undefined): ScanFault | undefined {
    if (c === '"') return this.string();
    for (const word of ['true', 'false', 'null']) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return undefined;
      }
    }
    numberToken.lastIndex = this.at;
    const number = numberToken.exec(this.text)?.[0];
    if (number === undefined) return this.unexpected();
    if (!numberSurvives(number)) return this.fault('number', this.at, number);
    this.at += number.length;
    return undefined;
  }

  private string(): ScanFault | undefined {
    for (let i = this.at + 1; i < this.text.length; i += 1) {
      const unit = this.text.charCodeAt(i);
      if (unit === 0x22) {
        this.at = i + 1;
        return undefined;
      }
      if (unit < 0x20) return this.fault('control', i, this.text[i]);
      if (unit !== 0x5c) continue;
      const length = this.escapeLength(i);
      if (typeof length !== 'number') return length;
      i += length - 1;
    }
    return this.fault('ends', this.text.length);
  }

  /** How many characters an escape takes: 2, 6, or 12 for a pair of surrogates. */
  private escapeLength(i: number): number | ScanFault {
    const letter = this.text[i + 1];
    if (letter === undefined) return this.fault('ends', this.text.length);
    if (letter !== 'u') return '"\\/bfnrt'.includes(letter) ? 2 : this.fault('escape', i, `\\${letter}`);
    const unit = this.unitAt(i);
    if (unit === undefined) return this.fault('escape', i, this.text.slice(i, i + 6));
    if (unit === 0) return this.fault('characters', i, '\\u0000');
    if (unit < 0xd800 || unit > 0xdfff) return 6;
    const second = this.text.startsWith('\\u', i + 6) ? this.unitAt(i + 6) : undefined;
    const pair = unit < 0xdc00 && second !== undefined && second >= 0xdc00 && second <= 0xdfff;
    return pair ? 12 : this.fault('characters', i, this.text.slice(i, i + 6));
  }

  private unitAt(i: number): number | undefined {
    const digits = this.text.slice(i + 2, i + 6);
    return isHex.test(digits) ? Number.parseInt(digits, 16) : undefined;
  }

  private space(): void {
    for (;;) {
      const unit = this.text.charCodeAt(this.at);
      if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return;
      this.at += 1;
    }
  }

  private unexpected(): ScanFault {
    const point = this.text.codePointAt(this.at);
    if (point === undefined) return this.fault('ends', this.at);
    return this.fault('found', this.at, String.fromCodePoint(point));
  }

  private fault(reason: ScanReason, at: number, found = ''): ScanFault {
    let line = 1;
    let start = 0;
    for (let i = this.text.indexOf('\n'); i !== -1 && i < at; i = this.text.indexOf('\n', start)) {
      line += 1;
      start = i + 1;
    }
    const path = this.open.map((o) => o.at).filter((step) => step !== '');
    return { reason, line, column: at - start + 1, path, found: showText(found) };
  }
}
