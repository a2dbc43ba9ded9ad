import { memoryRepository } from '../../db/memoryRepository.ts';
import type { Repository } from '../../db/repository.ts';
import { readStarter } from '../../db/starter/starter.ts';
import { runCli } from '../../electron/cli/run.ts';
import { takeIn } from '../../electron/host/takeIn.ts';
import { readFile } from '../../shared/exchange/readFile.ts';
import { idMaker } from '../../shared/ids.ts';

export interface Ran {
  readonly code: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
}

/** The command line in this process, over a library in memory; files are read for real. */
export interface MemoryDesk {
  readonly library: Repository;
  run(...argv: string[]): Promise<Ran>;
}

/** `there: false` is a library that was not made yet; `who` is the name that was set, of nobody at first. */
export async function memoryDesk({ there = true, who = (): string => '' } = {}): Promise<MemoryDesk> {
  const kept = memoryRepository({ who });
  const library: Repository = { ...kept, close: async () => undefined };
  let random = 0;
  const newId = idMaker(() => ((random += 1) * 0.618) % 1);
  const fill = async (): Promise<void> => {
    const { frames, theories } = readStarter();
    for (const frame of frames) await takeIn(library, { kind: 'frame', frame }, newId);
    for (const theory of theories) await takeIn(library, { kind: 'theory', ...theory }, newId);
  };
  if (there) await fill();
  let made = there;
  const run = async (...argv: string[]): Promise<Ran> => {
    let out = '';
    let err = '';
    const code = await runCli(argv, {
      language: 'en',
      print: (text) => void (out += text),
      note: (text) => void (err += text),
      door: {
        fileOf: (file) => file ?? '/data/library.raderwerk',
        isThere: () => made,
        create: async () => {
          await fill();
          made = true;
        },
        open: async () => library,
        backups: async () => [],
        backUp: async () => ({ key: 'copy', at: '2020-01-01T00:00:00.000Z', bytes: 1, theories: 4 }),
        restore: async () => undefined,
        readFile: async (name, bytes) => readFile(name, bytes),
        newId,
      },
    });
    return { code, out, err };
  };
  return { library, run };
}
