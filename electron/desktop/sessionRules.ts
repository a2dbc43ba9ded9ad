import type { Session } from 'electron';
import { isAllowedRequest, isOwnAddress } from './origin.ts';

const mayWrite = (permission: string, asker: string): boolean =>
  permission === 'clipboard-sanitized-write' && isOwnAddress(asker);

/**
 * What no page of this program may do, in every session there is: ask for permissions, devices or the screen, load anything
 * but its own, look up spellings. The only yes is writing plain text to the clipboard from our own page.
 */
export function restrictSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(mayWrite(permission, details.requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, asker) => mayWrite(permission, asker));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  session.setUSBProtectedClassesHandler(({ protectedClasses }) => protectedClasses);
  session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !isAllowedRequest(details.url, details.resourceType) }),
  );
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
}
