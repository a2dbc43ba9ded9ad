import { useState } from 'react';
import { editFrame } from '../../../shared/frame/commands/make.ts';
import { frameDiff } from '../../../shared/frame/difference.ts';
import type { Frame } from '../../../shared/frame/records.ts';
import { framesEdit } from '../../../shared/text/framesEdit.ts';
import { useFrame } from '../../state/frames.ts';
import { useSay } from '../../state/language.ts';
import { openDialog } from '../framesState.ts';
import { DialogForm } from './DialogForm.tsx';
import { DifferenceList } from './DifferenceView.tsx';
import { publishDraft } from './draftActions.ts';
import { runInDraft } from './draftStore.ts';
import { textOf, TwoTexts, typed } from './TwoTexts.tsx';

/** Makes a version of a draft: what it changes, in sentences and in one's own words. */
export function PublishForm({ frame }: { readonly frame: Frame }) {
  const say = useSay();
  const [changes, setChanges] = useState(typed(frame.changes));
  const [busy, setBusy] = useState(false);
  const before = useFrame(frame.previous === undefined ? undefined : frame.id, frame.previous);
  const known = before && before !== 'missing' ? before : undefined;
  const nothing = known !== undefined && frameDiff(known, frame).length === 0;
  const previous = frame.previous ?? '';
  const submit = async (): Promise<void> => {
    setBusy(true);
    const why = runInDraft(editFrame, { change: { changes: textOf(changes) } });
    if (why !== undefined && why !== 'no-change') setBusy(false);
    else if (await publishDraft()) openDialog(undefined);
    else setBusy(false);
  };
  return (
    <DialogForm does={say(framesEdit.publishDo)} ready={!busy} onSubmit={() => void submit()}>
      <p>
        {say(
          frame.previous === undefined
            ? framesEdit.publishFirst
            : nothing
              ? framesEdit.publishNothing
              : framesEdit.publishText,
          { previous },
        )}
      </p>
      {known && <DifferenceList a={known} b={frame} />}
      <TwoTexts label={say(framesEdit.ownWords)} value={changes} onChange={setChanges} long takesFocus />
    </DialogForm>
  );
}
