import type { DownloadItem, Session } from 'electron';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { kindOfError } from '../host/log.ts';
import { origin } from './origin.ts';

/** What main does for a page that saves a file: it asks where, and says when it could not. */
export interface SaveDialog {
  /** The place that the user chose, or undefined when the user thought better of it. */
  readonly choose: (name: string) => Promise<string | undefined>;
  readonly failed: (name: string, code: string) => void;
}

const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
// eslint-disable-next-line no-control-regex -- control characters are what is taken out
const unsafe = /[\u0000-\u001f\u007f\u0080-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff/\\:*?"<>|]/g;

/** A file name that every system takes and that hides nothing: no path, no control or direction signs, no reserved word. */
export function cleanName(name: string): string {
  const cleaned = name.normalize('NFC').replaceAll(unsafe, ' ').replaceAll(/\s+/g, ' ').trim();
  const cut = Array.from(cleaned)
    .slice(0, 120)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
  if (cut === '') return 'raderwerk.json';
  return reserved.test(cut) ? `_${cut}` : cut;
}

/**
 * Writes a file whole or not at all: beside its place under another name, to the disk, into its place, and read back. An older file
 * of that name stays as it was when any of it fails; then this throws the system's error.
 */
export function writeWhole(file: string, content: Uint8Array): void {
  const half = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.half`);
  try {
    const handle = openSync(half, 'wx', 0o600);
    try {
      for (let at = 0; at < content.length;) at += writeSync(handle, content, at);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    if (!readFileSync(half).equals(content)) throw new Error('not as it was written');
    renameSync(half, file);
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
}

/**
 * The only way from the page to the disk: what it made itself (`blob:` of our origin). Chromium writes it to a place of ours first; the
 * user's place gets it whole. Everything else is refused.
 */
export function saveDownloads(
  session: Pick<Session, 'on'>,
  folder: string,
  dialog: SaveDialog,
  refused: (what: string) => void,
): void {
  let count = 0;
  session.on('will-download', (event, item: DownloadItem) => {
    if (!item.getURL().startsWith(`blob:${origin}/`)) {
      event.preventDefault();
      refused('download');
      return;
    }
    const name = cleanName(item.getFilename());
    count += 1;
    const kept = path.join(folder, `download-${process.pid}-${count}`);
    item.setSavePath(kept);
    item.once('done', (_done, state) => {
      void (async () => {
        try {
          if (state !== 'completed') return;
          const chosen = await dialog.choose(name);
          if (chosen !== undefined) writeWhole(chosen, readFileSync(kept));
        } catch (error) {
          dialog.failed(name, kindOfError(error)['code'] ?? 'unknown');
        } finally {
          rmSync(kept, { force: true });
        }
      })();
    });
  });
}
