import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** Where the program keeps what it keeps, all of it for its owner alone. */
export interface Folders {
  readonly data: string;
  readonly logs: string;
  /** Profile of the browser window of the loopback host. */
  readonly profile: string;
}

export interface Place {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** The data folder as the system's custom has it; `RADERWERK_HOME` names another one, for tests and portable use. */
export function dataFolder(place: Place): string {
  const own = place.env['RADERWERK_HOME'];
  if (own) return path.resolve(own);
  if (place.platform === 'win32')
    return path.join(place.env['APPDATA'] ?? path.join(place.home, 'AppData', 'Roaming'), 'Raderwerk');
  if (place.platform === 'darwin')
    return path.join(place.home, 'Library', 'Application Support', 'Raderwerk');
  const xdg = place.env['XDG_DATA_HOME'];
  return path.join(xdg && path.isAbsolute(xdg) ? xdg : path.join(place.home, '.local', 'share'), 'raderwerk');
}

/** Makes the folders, and closes those that others could read. Fails (throws the system's error) where that cannot be done. */
export function makeFolders(
  place: Place = { platform: process.platform, env: process.env, home: homedir() },
): Folders {
  const data = dataFolder(place);
  const folders = { data, logs: path.join(data, 'logs'), profile: path.join(data, 'window') };
  for (const folder of Object.values(folders)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (place.platform !== 'win32' && (statSync(folder).mode & 0o077) !== 0) chmodSync(folder, 0o700);
  }
  return folders;
}
