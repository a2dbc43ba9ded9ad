import { useEffect, useEffectEvent, useState } from 'react';
import { shellWords } from '../../shared/text/shell.ts';
import { useSay } from '../state/language.ts';
import { attempt } from '../state/library.ts';
import { changeSettings, useProgram } from '../state/program.ts';
import { openOverlay, useWindow } from '../state/window.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { SegmentedChoice } from '../ui/SegmentedChoice.tsx';
import { TextField } from '../ui/TextField.tsx';
import './shell.css';

/** Language, theme and the name beside one's changes. All change at once. */
export function SettingsDialog() {
  const say = useSay();
  const isOpen = useWindow((state) => state.overlay === 'settings');
  const settings = useProgram((state) => state.settings);
  const version = useProgram((state) => state.info?.version);
  return (
    <Dialog
      title={say(shellWords.settings)}
      closeLabel={say(shellWords.close)}
      isOpen={isOpen}
      onClose={() => openOverlay(undefined)}
    >
      <div className="rw-settings">
        <span aria-hidden>{say(shellWords.language)}</span>
        <SegmentedChoice
          label={say(shellWords.language)}
          value={settings.language}
          segments={[
            { value: 'system', words: say(shellWords.system) },
            { value: 'nl', words: <span lang="nl">{say(shellWords.dutch)}</span> },
            { value: 'en', words: <span lang="en">{say(shellWords.english)}</span> },
          ]}
          onChange={(language) => void attempt(() => changeSettings({ language }))}
        />
        <span aria-hidden>{say(shellWords.theme)}</span>
        <SegmentedChoice
          label={say(shellWords.theme)}
          value={settings.theme}
          segments={[
            { value: 'system', words: say(shellWords.system) },
            { value: 'light', words: say(shellWords.light) },
            { value: 'dark', words: say(shellWords.dark) },
          ]}
          onChange={(theme) => void attempt(() => changeSettings({ theme }))}
        />
      </div>
      <NameOfPerson known={settings.person ?? ''} />
      <p className="rw-settings__about">
        {say(shellWords.staysHere)} {version && say(shellWords.version, { version })}
      </p>
    </Dialog>
  );
}

/** What somebody calls themselves, kept when the field is left, or with it the dialog. */
function NameOfPerson({ known }: { readonly known: string }) {
  const say = useSay();
  const [name, setName] = useState(known);
  const keep = (): void => {
    if (name.trim() !== known) void attempt(() => changeSettings({ person: name.trim() }));
  };
  const left = useEffectEvent(keep);
  useEffect(() => left, []);
  return (
    <TextField
      label={say(shellWords.person)}
      hint={say(shellWords.personHint)}
      value={name}
      maxLength={100}
      autoComplete="off"
      onChange={setName}
      onBlur={keep}
    />
  );
}
