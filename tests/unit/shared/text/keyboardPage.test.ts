import { format } from 'prettier';
import { expect, it } from 'vitest';
import { keyboardPage } from '../../../kit/keyboardPage.ts';

it('docs/keyboard.md tells the keys that are played; renew it with npm run unit -- tests/unit/shared/text/keyboardPage.test.ts -u', async () => {
  const page = await format(keyboardPage(), { parser: 'markdown', printWidth: 110 });
  await expect(page).toMatchFileSnapshot('../../../../docs/keyboard.md');
});
