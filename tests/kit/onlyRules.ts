import type { CheckInput } from '../../shared/checks/rule.ts';
import { rules } from '../../shared/checks/index.ts';

/** Settings in which these rules alone have a say, so that a test about them does not change with every rule that is added. */
export const onlyRules = (...ids: readonly string[]): CheckInput['settings'] =>
  Object.fromEntries(rules.filter(({ id }) => !ids.includes(id)).map(({ id }) => [id, 'off' as const]));
