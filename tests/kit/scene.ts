import type { Page } from '@playwright/test';
import { settled } from './productPage.ts';

/** A picture of the docs: how the screen gets there, beginning at the library as the program brings it. */
export interface Scene {
  readonly name: string;
  readonly language?: 'nl' | 'en';
  readonly dark?: boolean;
  /** Height of the window; 900 where it says nothing. */
  readonly height?: number;
  readonly play: (page: Page) => Promise<void>;
}

/** The theories that the program brings, by their titles. */
export const companyA = 'Beleidstheorie van bedrijf A';
export const companyAInEnglish = 'Policy theory of company A';
export const companyB = 'Beleidstheorie van bedrijf B';

/** The node of that id on the map. */
export const node = (id: string): string => `[data-region="canvas"] [data-node-id="${id}"]`;

/** Takes the pointer out of the picture, so that nothing lights up under it. */
export async function rest(page: Page): Promise<void> {
  await page.mouse.move(720, (page.viewportSize()?.height ?? 900) - 1);
  await page.waitForTimeout(900);
  await settled(page);
}

/** Gives a node of the map the focus. */
export async function focusNode(page: Page, id: string): Promise<void> {
  await page.locator(node(id)).first().focus();
}
