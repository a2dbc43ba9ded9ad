import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What a theme can break; all other rules see the same in the light and in the dark. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on the screen as it is now, once all that fades in has done so, as one line each; within `part` alone where one
 * is given, for what stands around it was looked at before. In the dark it looks at colours alone.
 */
export async function axeFinds(page: Page, where: string, part?: string): Promise<readonly string[]> {
  const isDark = await page.evaluate(async () => {
    await Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined)));
    return document.documentElement.dataset['theme'] === 'dark';
  });
  // In the page itself: the product has no frames within it, and a second page for the results takes seconds.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({
    resultTypes: ['violations'],
    ...(isDark ? { runOnly: { type: 'rule', values: ofColours } } : {}),
  });
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${where}: ${id}: ${nodes
        .slice(0, 3)
        .map((node) => `${node.target.join(' ')} ${node.any[0]?.message ?? node.all[0]?.message ?? ''}`)
        .join(' | ')}`,
  );
}
