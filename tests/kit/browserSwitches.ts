import { silentSwitches } from '../../electron/web/window.ts';

/** What a Chromium of a test is started with: it talks to nobody but the host of its test, and draws without a graphics processor. */
export const browserSwitches: readonly string[] = ['--no-sandbox', '--disable-gpu', ...silentSwitches];
