import { useMemo, useState } from 'react';
import { makerWords } from '../../shared/text/versions.ts';
import { versionCounts, versionsWords } from '../../shared/text/versionsView.ts';
import { foldVersions } from '../../shared/versions/foldVersions.ts';
import type { VersionInfo } from '../../shared/versions/shapes.ts';
import { dayAndTime, dayInWords, dayOf } from '../state/dates.ts';
import { useLanguage, useSay, useText } from '../state/language.ts';
import { useSession } from '../state/session.ts';
import { Button } from '../ui/Button.tsx';
import { compare, nowSide } from './versionsState.ts';

export interface VersionListProps {
  readonly versions: readonly VersionInfo[];
  readonly onRestore: (version: VersionInfo) => Promise<void>;
}

/** So many rows are shown at first. */
const firstRows = 40;

/** The versions, the newest first; what the program made by itself is folded by day where it is much. */
export function VersionList({ versions, onRestore }: VersionListProps) {
  const say = useSay();
  const language = useLanguage();
  const rows = useMemo(() => foldVersions(versions, dayOf), [versions]);
  const [most, setMost] = useState(firstRows);
  if (rows.length === 0)
    return (
      <p className="rw-aside__say">
        {say(versionsWords.none)} {say(versionsWords.automatic)}
      </p>
    );
  return (
    <>
      <ul className="rw-versions" aria-label={say(versionsWords.title)}>
        {rows.slice(0, most).map((row) =>
          row.kind === 'one' ? (
            <VersionRow key={row.version.id} version={row.version} onRestore={onRestore} />
          ) : (
            <li key={row.day}>
              <details className="rw-versions__day">
                <summary>
                  {say(versionCounts.folded, {
                    n: row.versions.length,
                    day: dayInWords(language, row.day),
                  })}
                </summary>
                <ul>
                  {row.versions.map((version) => (
                    <VersionRow key={version.id} version={version} onRestore={onRestore} />
                  ))}
                </ul>
              </details>
            </li>
          ),
        )}
      </ul>
      {rows.length > most && (
        <div className="rw-aside__part">
          <Button onPress={() => setMost(rows.length)}>
            {say(versionCounts.more, { n: rows.length - most })}
          </Button>
        </div>
      )}
    </>
  );
}

interface VersionRowProps {
  readonly version: VersionInfo;
  readonly onRestore: (version: VersionInfo) => Promise<void>;
}

function VersionRow({ version, onRestore }: VersionRowProps) {
  const say = useSay();
  const text = useText();
  const language = useLanguage();
  const { id: theory } = useSession();
  const name = text(version.name);
  const facts = [
    dayAndTime(language, version.at),
    version.by ?? version.keptBy,
    say(makerWords[version.made]),
  ];
  return (
    <li className="rw-versions__row">
      <strong>{name}</strong>
      {version.reason && version.made === 'person' && <p>{text(version.reason)}</p>}
      <p className="rw-versions__facts">{facts.filter(Boolean).join(' · ')}</p>
      <div className="rw-aside__buttons">
        <Button
          look="link"
          aria-label={say(versionsWords.compareNamed, { name })}
          onPress={() => compare(theory, version.id, nowSide)}
        >
          {say(versionsWords.compareNow)}
        </Button>
        <Button
          look="link"
          aria-label={say(versionsWords.restoreNamed, { name })}
          onPress={() => void onRestore(version)}
        >
          {say(versionsWords.restore)}
        </Button>
      </div>
    </li>
  );
}
