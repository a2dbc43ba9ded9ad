import type { Connection } from './driver.ts';

/**
 * What is set on each connection, and the value that must be read back. `synchronous` is NORMAL in WAL unless told, which
 * loses acknowledged commits in a power cut; `secure_delete` keeps deleted text from staying readable in the file.
 */
const everywhere: readonly (readonly [name: string, set: string, read: unknown])[] = [
  ['foreign_keys', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['temp_store', 'MEMORY', 2],
  ['mmap_size', '0', 0],
  ['busy_timeout', '2000', 2000],
];
const writing: typeof everywhere = [
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['secure_delete', 'ON', 1],
];
const mac: typeof everywhere = [
  ['fullfsync', 'ON', 1],
  ['checkpoint_fullfsync', 'ON', 1],
];

/** Sets a connection up and reads each setting back. Throws (a bug, or another SQLite than ours) when one did not take. */
export function setPragmas(connection: Connection, options: { readonly readOnly: boolean }): void {
  const wanted = [
    ...everywhere,
    ...(options.readOnly ? [] : writing),
    ...(process.platform === 'darwin' && !options.readOnly ? mac : []),
  ];
  for (const [name, set, read] of wanted) {
    connection.pragma(`${name} = ${set}`);
    const found = connection.pragma(name, { simple: true });
    if (found !== read) throw new Error(`${name} is ${String(found)}, not ${String(read)}`);
  }
}
