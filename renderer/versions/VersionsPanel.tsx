import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { versionsWords } from '../../shared/text/versionsView.ts';
import { errorSentence, useLanguage, useSay } from '../state/language.ts';
import { setMarks } from '../state/marks.ts';
import { useSession } from '../state/session.ts';
import { toggleAside } from '../state/window.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { DifferenceView } from './DifferenceView.tsx';
import { MakeVersion } from './MakeVersion.tsx';
import { useVersions } from './useVersions.ts';
import { VersionList } from './VersionList.tsx';
import { useVersionsState } from './versionsState.ts';
import './versions.css';

/** The versions of the theory beside its map: the list, or what differs between two of them. */
export function VersionsPanel() {
  const say = useSay();
  const language = useLanguage();
  const { id } = useSession();
  const versions = useVersions();
  const { asked } = versions;
  const compared = useVersionsState((state) => (state.compared?.theory === id ? state.compared : undefined));
  const heading = useRef<HTMLHeadingElement>(null);
  const isList = compared === undefined;
  // Whoever opened the panel, or came back to its list, reads on here.
  useEffect(() => {
    if (isList) heading.current?.focus();
  }, [isList]);
  // The map marks a difference only while it is told here.
  useEffect(() => () => setMarks(new Map()), []);
  return (
    <section className="rw-aside" aria-label={say(versionsWords.title)}>
      <header className="rw-aside__head">
        <h2 tabIndex={-1} ref={heading}>
          {say(versionsWords.title)}
        </h2>
        <IconButton label={say(versionsWords.close)} onPress={() => toggleAside('versions')}>
          <X size={16} aria-hidden />
        </IconButton>
      </header>
      {asked.state === 'loading' && <output className="rw-aside__say">{say(versionsWords.loading)}</output>}
      {asked.state === 'error' && (
        <Notice tone="mark" actions={<Button onPress={versions.again}>{say(versionsWords.tryAgain)}</Button>}>
          {say(versionsWords.notRead)} {errorSentence(language, asked.error)}
        </Notice>
      )}
      {asked.state === 'there' &&
        (compared ? (
          <DifferenceView versions={asked.answer} earlier={compared.earlier} later={compared.later} />
        ) : (
          <>
            <MakeVersion onMake={versions.make} />
            <VersionList versions={asked.answer} onRestore={versions.restore} />
          </>
        ))}
    </section>
  );
}
