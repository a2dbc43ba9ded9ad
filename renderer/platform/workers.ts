/** What the browser's trusted types offer, as far as it is used here; absent in browsers that do not know them. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** The page's only policy: addresses of scripts of this very program, for workers, and nothing else. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('raderwerk', {
  createScriptURL: (url) => {
    const { protocol, host } = new URL(url, location.href);
    if (protocol !== location.protocol || host !== location.host)
      throw new TypeError('not a script of this program');
    return url;
  },
});

/**
 * Starts a module worker out of the address that `import url from './x.worker.ts?worker&url'` gives. Throws for an address
 * outside the program.
 */
export function startWorker(url: string): Worker {
  return new Worker(policy ? policy.createScriptURL(url) : url, { type: 'module' });
}
