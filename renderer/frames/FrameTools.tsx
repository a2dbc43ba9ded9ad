import { Ellipsis } from 'lucide-react';
import { useRef, type KeyboardEvent } from 'react';
import type { FrameFormat } from '../../shared/api/contract.ts';
import { frameMeasures } from '../../shared/text/frameMeasures.ts';
import { framesEdit } from '../../shared/text/framesEdit.ts';
import { framesWords } from '../../shared/text/framesView.ts';
import { shellWords } from '../../shared/text/shell.ts';
import { useSay } from '../state/language.ts';
import { useProgram } from '../state/program.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { MenuButton, type MenuEntry } from '../ui/Menu.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { SegmentedChoice } from '../ui/SegmentedChoice.tsx';
import { Select } from '../ui/Select.tsx';
import { DraftTools } from './edit/DraftTools.tsx';
import { removeDraft, saveFrame, withdrawVersion } from './edit/draftActions.ts';
import { useIsDraft, useOpenFrame, type FrameEntry } from './framesData.ts';
import { openDialog, openFrame, searchFor, showBoth, startTask, useFramesView } from './framesState.ts';

/** Search over the whole frame, its version, one language or both, and what can be done with it. */
export function FrameTools({ entry }: { readonly entry: FrameEntry | undefined }) {
  const say = useSay();
  const query = useFramesView((state) => state.query);
  const both = useFramesView((state) => state.both);
  const version = useFramesView((state) => state.place?.version);
  const isDraft = useIsDraft();
  const tools = useRef<HTMLDivElement>(null);
  const entries = useFrameMenu(entry, isDraft);
  const toHits = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    const first = tools.current?.parentElement?.querySelector<HTMLElement>('.rw-read button[tabindex="0"]');
    if (!first || query.trim() === '') return;
    event.preventDefault();
    if (event.key === 'Enter') first.click();
    else first.focus();
  };
  return (
    <div className="rw-frames__tools" ref={tools}>
      {/* The field itself takes the text; this only hears the keys that leave it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="rw-frames__search" onKeyDown={toHits}>
        <SearchField
          label={say(framesWords.search)}
          clearLabel={say(shellWords.clear)}
          value={query}
          onChange={searchFor}
        />
      </div>
      {entry && !isDraft && entry.versions.length > 1 && (
        <Select
          label={say(framesWords.version)}
          hideLabel
          value={version ?? ''}
          choices={entry.versions.map((one) => ({
            value: one.version,
            words: say(framesWords.versionNamed, { version: one.version }),
          }))}
          onChange={(chosen) => openFrame(entry.id, chosen)}
        />
      )}
      <SegmentedChoice
        label={say(framesWords.languages)}
        value={both ? 'both' : 'one'}
        segments={[
          { value: 'one', words: say(framesWords.oneLanguage) },
          { value: 'both', words: say(framesWords.bothLanguages) },
        ]}
        onChange={(chosen) => showBoth(chosen === 'both')}
      />
      <span className="rw-frames__end">
        {isDraft && <DraftTools />}
        <MenuButton label={say(framesEdit.frameMenu)} entries={entries}>
          <IconButton label={say(framesEdit.frameMenu)}>
            <Ellipsis size={16} aria-hidden />
          </IconButton>
        </MenuButton>
      </span>
    </div>
  );
}

/** The dialogs that the menu opens, as it names them. */
const dialogWords = {
  'new-version': framesEdit.newVersion,
  copy: framesEdit.copy,
  empty: framesEdit.empty,
  details: framesEdit.details,
  'add-facet': framesEdit.addFacet,
  'add-scale': frameMeasures.addScale,
  'add-matrix': frameMeasures.addMatrix,
  'add-checklist': frameMeasures.addChecklist,
} as const;

/** What can be done with the frame that is open; a draft and a version have different things. */
function useFrameMenu(entry: FrameEntry | undefined, isDraft: boolean): readonly MenuEntry[] {
  const say = useSay();
  const frame = useOpenFrame();
  const writable = useProgram((state) => state.library?.readOnly === false);
  if (!frame || frame === 'missing' || !entry) return [];
  const { id, version } = frame;
  const others = entry.versions.filter((one) => one.version !== version);
  const compareTo = others.find((one) => one.version === frame.previous) ?? others[0];
  const difference: MenuEntry = {
    id: 'difference',
    words: say(framesEdit.difference),
    isDisabled: !compareTo,
    run: () => compareTo && startTask({ kind: 'difference', from: compareTo.version }),
  };
  const dialog = (kind: keyof typeof dialogWords): MenuEntry => ({
    id: kind,
    words: say(dialogWords[kind]),
    isDisabled: !writable,
    run: () => openDialog({ kind }),
  });
  if (isDraft)
    return [
      dialog('details'),
      dialog('add-facet'),
      dialog('add-scale'),
      dialog('add-matrix'),
      dialog('add-checklist'),
      { ...difference, startsGroup: true },
      {
        id: 'remove',
        words: say(framesEdit.removeDraft),
        isDisabled: !writable,
        startsGroup: true,
        run: () => void removeDraft(frame),
      },
    ];
  const save = (format: FrameFormat, words: string): MenuEntry => ({
    id: format,
    words,
    startsGroup: format === 'json',
    run: () => void saveFrame(id, version, format),
  });
  return [
    dialog('new-version'),
    dialog('copy'),
    dialog('empty'),
    {
      id: 'migration',
      words: say(framesEdit.moveTheoriesTo),
      isDisabled: !writable,
      startsGroup: true,
      run: () => startTask({ kind: 'migration' }),
    },
    difference,
    {
      id: 'withdraw',
      words: say(framesEdit.withdraw),
      isDisabled: !writable,
      run: () => void withdrawVersion(frame),
    },
    save('json', say(framesEdit.saveJson)),
    save('csv', say(framesEdit.saveCsv)),
    save('qdc', say(framesEdit.saveQdc)),
  ];
}
