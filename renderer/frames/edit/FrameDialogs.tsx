import { itemAt } from '../../../shared/frame/items.ts';
import type { Frame } from '../../../shared/frame/records.ts';
import { framesEdit } from '../../../shared/text/framesEdit.ts';
import { shellWords } from '../../../shared/text/shell.ts';
import { useSay, useText } from '../../state/language.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import type { Uses } from '../framesData.ts';
import { openDialog, useFramesView, type FrameDialog } from '../framesState.ts';
import { DetailsForm, FacetForm, NewVersionForm, OwnFrameForm } from './FrameForms.tsx';
import { ItemForm } from './ItemForm.tsx';
import { MoveForm, RecodeForm, RetireForm } from './ItemMoves.tsx';
import { measureDialog, type ShownDialog } from './measureDialogs.tsx';
import { MergeForm } from './MergeForm.tsx';
import { PublishForm } from './PublishForm.tsx';
import { SplitForm } from './SplitForm.tsx';
import { CrosswalkForm, RelationForm } from './TieForms.tsx';

/** The dialogs that make and change frames, one at a time; `frame` is the one that is open, if any. */
export function FrameDialogs({ frame, uses }: { readonly frame: Frame | undefined; readonly uses?: Uses }) {
  const say = useSay();
  const text = useText();
  const dialog = useFramesView((state) => state.dialog);
  const shown = dialog && shownOf(dialog, frame, uses, text);
  return (
    <Dialog
      title={shown ? say(shown.title, shown.values) : ''}
      closeLabel={say(shellWords.close)}
      isOpen={shown !== undefined}
      onClose={() => openDialog(undefined)}
      width="wide"
    >
      {shown?.body}
    </Dialog>
  );
}

function shownOf(
  dialog: FrameDialog,
  frame: Frame | undefined,
  uses: Uses | undefined,
  text: ReturnType<typeof useText>,
): ShownDialog | undefined {
  if (dialog.kind === 'empty')
    return { title: framesEdit.emptyTitle, body: <OwnFrameForm frame={undefined} /> };
  if (!frame) return undefined;
  switch (dialog.kind) {
    case 'new-version':
      return { title: framesEdit.newVersionTitle, body: <NewVersionForm frame={frame} /> };
    case 'copy':
      return { title: framesEdit.copyTitle, body: <OwnFrameForm frame={frame} /> };
    case 'publish':
      return {
        title: framesEdit.publishTitle,
        values: { version: frame.version },
        body: <PublishForm frame={frame} />,
      };
    case 'details':
      return { title: framesEdit.detailsTitle, body: <DetailsForm frame={frame} /> };
    case 'add-facet':
      return { title: framesEdit.addFacetTitle, body: <FacetForm frame={frame} /> };
    case 'edit-facet':
    case 'add-item': {
      const facet = frame.facets.find(({ id }) => id === dialog.facet);
      if (!facet) return undefined;
      return dialog.kind === 'edit-facet'
        ? { title: framesEdit.editFacetTitle, body: <FacetForm frame={frame} facet={facet} /> }
        : {
            title: framesEdit.addItemTitle,
            values: { facet: text(facet.title) },
            body: <ItemForm frame={frame} facet={facet.id} />,
          };
    }
    case 'edit-relation': {
      const { type, from, to } = dialog.key;
      const relation = frame.relations?.find(
        (one) => one.type === type && one.from === from && one.to === to,
      );
      return (
        relation && {
          title: framesEdit.editRelationTitle,
          body: <RelationForm frame={frame} from={from} relation={relation} />,
        }
      );
    }
    case 'add-scale':
    case 'add-matrix':
    case 'add-checklist':
    case 'edit-scale':
    case 'edit-matrix':
    case 'fill-cell':
    case 'edit-checklist':
    case 'add-question':
    case 'edit-question':
      return measureDialog(dialog, frame);
    case 'edit':
    case 'split':
    case 'merge':
    case 'move':
    case 'recode':
    case 'retire':
    case 'add-relation':
    case 'add-crosswalk': {
      const placed = itemAt(frame, dialog.code);
      if (!placed) return undefined;
      const { item, facet } = placed;
      const values = { code: item.code, label: text(item.label) };
      const form = { frame, item, uses };
      const bodies = {
        edit: [framesEdit.editTitle, <ItemForm key="edit" frame={frame} facet={facet.id} item={item} />],
        split: [framesEdit.splitTitle, <SplitForm key="split" {...form} />],
        merge: [framesEdit.mergeTitle, <MergeForm key="merge" {...form} />],
        move: [framesEdit.moveTitle, <MoveForm key="move" {...form} />],
        recode: [framesEdit.recodeTitle, <RecodeForm key="recode" {...form} />],
        retire: [framesEdit.retireTitle, <RetireForm key="retire" {...form} />],
        'add-relation': [
          framesEdit.addRelationTitle,
          <RelationForm key="relation" frame={frame} from={item.code} />,
        ],
        'add-crosswalk': [
          framesEdit.addCrosswalkTitle,
          <CrosswalkForm key="crosswalk" frame={frame} from={item.code} />,
        ],
      } as const;
      const [title, body] = bodies[dialog.kind];
      return { title, values, body };
    }
  }
}
