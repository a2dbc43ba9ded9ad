import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { personName } from '../shared/api/shapes.ts';
import { writeDurably } from './durableFile.ts';
import { systemError } from './systemError.ts';

const shape = z.strictObject({ name: personName });

/**
 * Who works with the libraries of this machine, by the name they gave. It is kept outside every library: a copy that goes to somebody
 * else must not put this name beside that person's changes.
 */
export interface Person {
  /** Empty where none was given. */
  name(): string;
  /** Fails as a disk fails; then the old name stands. */
  rename(name: string): void;
}

/** The name in the program's folder, read each time, for another host may have changed it. */
export function personIn(folder: string): Person {
  const file = path.join(folder, 'person.json');
  return {
    name: () => {
      try {
        return shape.parse(JSON.parse(readFileSync(file, 'utf8'))).name;
      } catch {
        // None was given yet, or a crash left half of it: then changes are unnamed.
        return '';
      }
    },
    rename: (name) => {
      try {
        writeDurably(file, JSON.stringify({ name }));
      } catch (error) {
        throw systemError(error, path.basename(file));
      }
    },
  };
}
