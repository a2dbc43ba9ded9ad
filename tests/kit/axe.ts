import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

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

type Rules = Parameters<AxeBuilder['options']>[0];

async function look(page: Page, where: string, part: string | undefined, rules: Rules): Promise<string[]> {
  // Half-seen words have no contrast of their own: what fades in has to have done so.
  await page.evaluate(async () => {
    await Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined)));
  });
  // In the page itself: the product has no frames within it, and a second page for the results takes seconds.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], ...rules });
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${where}: ${id}: ${nodes
        .slice(0, 3)
        .map((node) => `${node.target.join(' ')} ${node.any[0]?.message ?? node.all[0]?.message ?? ''}`)
        .join(' | ')}`,
  );
}
