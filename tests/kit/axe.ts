import type { Page } from '@playwright/test';
import axe, { type ElementContext, type RunOptions } from 'axe-core';

/** What a theme can break; all other rules see the same in the light and in the dark. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on the screen as it is now, in the light by all its rules and in the dark by those of colours, as one line each;
 * within `part` alone where one is given, for what stands around it was looked at before.
 */
export async function axeFinds(page: Page, where: string, part?: string): Promise<readonly string[]> {
  const found = await look(page, where, part, {});
  await page.emulateMedia({ colorScheme: 'dark' });
  const inTheDark = await look(page, `${where}, dark`, part, {
    runOnly: { type: 'rule', values: ofColours },
  });
  await page.emulateMedia({ colorScheme: 'light' });
  return [...found, ...inTheDark];
}

async function look(
  page: Page,
  where: string,
  part: string | undefined,
  rules: RunOptions,
): Promise<string[]> {
  // Read once a page: its half a megabyte takes longer to read than a dialog to look at.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ name, context, options }) => {
      // Half-seen words have no contrast of their own: what fades in has to have done so.
      await Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined)));
      const { violations } = await window.axe.run(context, options);
      return violations.map(({ id, nodes }) => {
        const places = nodes.slice(0, 3).map(({ target, any, all }) => {
          return `${target.join(' ')} ${any[0]?.message ?? all[0]?.message ?? ''}`;
        });
        return `${name}: ${id}: ${places.join(' | ')}`;
      });
    },
    {
      name: where,
      context: (part ?? ':root') satisfies ElementContext,
      options: { resultTypes: ['violations'], preload: false, ...rules } satisfies RunOptions,
    },
  );
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
