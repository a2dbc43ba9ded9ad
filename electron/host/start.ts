import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Handlers } from '../../shared/api/dispatch.ts';
import { idMaker } from '../../shared/ids.ts';
import type { Language } from '../../shared/theory/words.ts';
import { openLibraries, type Libraries } from '../../db/libraries.ts';
import type { Folders } from './folders.ts';
import { makeHandlers } from './handlers.ts';
import { readInProcess, type ImportChild } from './importProcess.ts';
import { nodeImportChild, type ImportProgram } from './nodeImportChild.ts';

/** The core at work in a host: its answers, and its libraries to close. */
export interface Core {
  readonly handlers: Handlers;
  readonly libraries: Libraries;
}

export interface CoreSetup {
  readonly host: 'desktop' | 'web' | 'cli';
  readonly folders: Folders;
  readonly language: Language;
  /** A library named by the user instead of the latest one. */
  readonly library?: string;
  /** How files are read; under Node a child process unless told otherwise. */
  readonly importChild?: () => ImportChild;
}

/** Opens the latest library, or makes the first one, and offers the contract over it. A library that cannot be opened is a state, no failure. */
export async function startCore({ host, folders, language, library, importChild }: CoreSetup): Promise<Core> {
  const libraries = await openLibraries({
    folder: folders.data,
    ...(library === undefined ? {} : { file: path.resolve(library) }),
  });
  const program = importProgram();
  const child = importChild ?? (() => nodeImportChild(program));
  const handlers = makeHandlers({
    libraries,
    info: { version: programVersion(), host, language },
    readFile: (name, bytes) => readInProcess(child, { name, bytes }),
    newId: idMaker(() => randomBytes(4).readUInt32LE() / 2 ** 32),
  });
  return { handlers, libraries };
}

// The build puts every module two folders below the root, as the sources are.
const here = import.meta.dirname;
const built = !import.meta.filename.endsWith('.ts');
const root = path.join(here, '..', '..');

/** Where the built program lies, also when the host runs from the sources. */
export const distFolder = path.join(root, 'dist');

/** The program that reads files from outside, as it was built or from the sources. */
export const importProgram = (): ImportProgram =>
  built
    ? { file: path.join(distFolder, 'import', 'main.js'), readable: distFolder }
    : { file: path.join(here, 'importChild.ts'), readable: root };

/** The version of the program, as package.json names it. */
export function programVersion(): string {
  const text = readFileSync(path.join(root, 'package.json'), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
