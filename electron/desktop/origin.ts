/** The scheme and host that every document of the desktop has. */
export const scheme = 'app';
export const origin = 'app://local';
export const startAddress = `${origin}/`;

/** The origin of an address as this program counts it: Chromium's `URL` knows our scheme, Node's does not. */
export function isOwnAddress(address: string): boolean {
  try {
    const { protocol, host, username, password } = new URL(address);
    return protocol === `${scheme}:` && host === 'local' && username === '' && password === '';
  } catch {
    return false;
  }
}

/** Whether a request may leave the page at all: the program's own files, what the page made itself, and pictures in its text. */
export function isAllowedRequest(address: string, kind: string): boolean {
  if (isOwnAddress(address)) return true;
  if (address.startsWith(`blob:${origin}/`)) return true;
  return kind === 'image' && address.startsWith('data:image/');
}
