/**
 * The headers of everything a window loads, the same for `app://local` and the loopback host. Constants only: no value of a
 * request ever gets into a header. What a page may do is what the program needs: its own scripts, styles and worker files.
 */
const policy = (connect: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${connect}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types raderwerk',
  ].join('; ');

const denied = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

const common = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cache-Control': 'no-store',
  'Permissions-Policy': denied.map((name) => `${name}=()`).join(', '),
} as const;

/** Headers of the loopback host: the page may talk to where it came from. */
export const webHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy("'self'"),
  ...common,
};

/** Headers of the desktop's own scheme: the page talks by the bridge alone. */
export const desktopHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy("'none'"),
  ...common,
};
