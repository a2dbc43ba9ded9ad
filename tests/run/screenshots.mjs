import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ownNode, prepare } from '../../electron/launch/prepare.mjs';
import { chromium } from './chromium.mjs';
import { root, run } from './steps.mjs';

/**
 * Makes the pictures of README and docs from the running product: `npm run screenshots [-- NAME …]`. Each at 1440 × 900 unless its
 * scene says otherwise, from a library as it comes with the program.
 */
if (process.env.RADERWERK_PREPARED !== '1') {
  await prepare();
  const again = ['tests/run/screenshots.mjs', ...process.argv.slice(2)];
  process.exit(
    process.execPath === ownNode()
      ? await main()
      : (await run(ownNode(), again, { env: { RADERWERK_PREPARED: '1' } })).code,
  );
}
process.exit(await main());

async function main() {
  const executable = await chromium();
  if (!executable) {
    console.error('No Chromium was found. Install one, or name it with CHROMIUM=PATH.');
    return 2;
  }
  const { openProduct } = await import('../kit/productPage.ts');
  const { scenes } = await import('../kit/scenes.ts');
  const folder = path.join(root, 'docs/pictures');
  mkdirSync(folder, { recursive: true });
  const wanted = process.argv.slice(2);
  let failed = 0;
  for (const scene of scenes) {
    if (wanted.length > 0 && !wanted.includes(scene.name)) continue;
    const product = await openProduct({
      executable,
      language: scene.language ?? 'nl',
      dark: scene.dark ?? false,
    });
    try {
      if (scene.height) await product.page.setViewportSize({ width: 1440, height: scene.height });
      await scene.play(product.page);
      await product.page.screenshot({ path: path.join(folder, `${scene.name}.png`), animations: 'disabled' });
      console.log(`docs/pictures/${scene.name}.png`);
      for (const concern of product.concerns) throw new Error(concern);
    } catch (error) {
      failed += 1;
      console.error(`${scene.name}: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      await product.close();
    }
  }
  return failed === 0 ? 0 : 1;
}
