import type { Part } from '../../shared/configuration/parts.ts';
import { configurationsWords } from '../../shared/text/configurations.ts';
import { roleWords } from '../../shared/text/records.ts';
import { useSay } from '../state/language.ts';
import { FindingGlyph } from '../ui/FindingGlyph.tsx';

/** What a configuration lacks to be whole: nothing where it is. */
export function MissingParts({ missing }: { readonly missing: readonly Part[] }) {
  const say = useSay();
  if (missing.length === 0) return null;
  return (
    <p className="rw-configuration__missing">
      <FindingGlyph severity="warning" />
      {say(configurationsWords.dyad, { missing: missing.map((part) => say(roleWords[part])).join(', ') })}
    </p>
  );
}
