import { dropItem, restoreItem } from '../../../shared/frame/commands/items.ts';
import { isLive } from '../../../shared/frame/items.ts';
import type { Frame, FrameItem } from '../../../shared/frame/records.ts';
import { framesEdit } from '../../../shared/text/framesEdit.ts';
import { useFrame } from '../../state/frames.ts';
import { useSay } from '../../state/language.ts';
import { Button } from '../../ui/Button.tsx';
import { openDialog, readCode } from '../framesState.ts';
import { runInDraft } from './draftStore.ts';

const dialogs = ['edit', 'split', 'merge', 'move', 'recode', 'retire'] as const;

/** What can be done with an item of a draft. One that no version has had can be taken out; others are retired. */
export function ItemActions({ frame, item }: { readonly frame: Frame; readonly item: FrameItem }) {
  const say = useSay();
  const before = useFrame(frame.previous === undefined ? undefined : frame.id, frame.previous);
  const { code } = item;
  const published =
    before && before !== 'missing'
      ? before.facets.flatMap((facet) => facet.items.map((one) => one.code))
      : undefined;
  const isNew = frame.previous === undefined || (published !== undefined && !published.includes(code));
  return (
    <fieldset className="rw-item__actions">
      <legend className="rw-hidden">{say(framesEdit.actions)}</legend>
      {isLive(item) ? (
        dialogs.map((kind) => (
          <Button key={kind} onPress={() => openDialog({ kind, code })}>
            {say(framesEdit[kind])}
          </Button>
        ))
      ) : (
        <Button onPress={() => runInDraft(restoreItem, { code })}>{say(framesEdit.restore)}</Button>
      )}
      {isNew && (
        <Button
          onPress={() => {
            if (runInDraft(dropItem, { code, published: published ?? [] }) === undefined) readCode(undefined);
          }}
        >
          {say(framesEdit.drop)}
        </Button>
      )}
    </fieldset>
  );
}
