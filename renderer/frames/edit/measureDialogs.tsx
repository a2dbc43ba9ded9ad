import type { ReactNode } from 'react';
import type { Frame } from '../../../shared/frame/records.ts';
import { frameMeasures } from '../../../shared/text/frameMeasures.ts';
import type { Values, Words } from '../../../shared/text/words.ts';
import type { MeasureDialog } from '../framesState.ts';
import { ChecklistForm, QuestionForm } from './ChecklistForms.tsx';
import { CellForm, MatrixForm } from './MatrixForms.tsx';
import { ScaleForm } from './ScaleForm.tsx';

/** A dialog as it is shown: its title and what stands in it. */
export interface ShownDialog {
  readonly title: Words;
  readonly values?: Values;
  readonly body: ReactNode;
}

/** The dialogs about scales, matrices and checklists; nothing where what it is about has gone. */
export function measureDialog(dialog: MeasureDialog, frame: Frame): ShownDialog | undefined {
  switch (dialog.kind) {
    case 'add-scale':
      return { title: frameMeasures.addScaleTitle, body: <ScaleForm frame={frame} /> };
    case 'add-matrix':
      return { title: frameMeasures.addMatrixTitle, body: <MatrixForm frame={frame} /> };
    case 'add-checklist':
      return { title: frameMeasures.addChecklistTitle, body: <ChecklistForm frame={frame} /> };
    case 'edit-scale': {
      const scale = frame.scales?.find(({ id }) => id === dialog.id);
      return (
        scale && { title: frameMeasures.editScaleTitle, body: <ScaleForm frame={frame} scale={scale} /> }
      );
    }
    case 'edit-matrix':
    case 'fill-cell': {
      const matrix = frame.matrices?.find(({ id }) => id === dialog.id);
      if (!matrix) return undefined;
      if (dialog.kind !== 'fill-cell')
        return { title: frameMeasures.editMatrixTitle, body: <MatrixForm frame={frame} matrix={matrix} /> };
      const { row, column } = dialog;
      return {
        title: frameMeasures.cellTitle,
        values: { row, column },
        body: <CellForm frame={frame} matrix={matrix} row={row} column={column} />,
      };
    }
    case 'edit-checklist':
    case 'add-question':
    case 'edit-question': {
      const checklist = frame.checklists?.find(({ id }) => id === dialog.id);
      if (!checklist) return undefined;
      const form = { frame, checklist };
      if (dialog.kind !== 'edit-question')
        return dialog.kind === 'add-question'
          ? { title: frameMeasures.addQuestionTitle, body: <QuestionForm {...form} /> }
          : { title: frameMeasures.editChecklistTitle, body: <ChecklistForm {...form} /> };
      const { code } = dialog;
      const question = checklist.items.find((item) => item.code === code);
      return (
        question && {
          title: frameMeasures.editQuestion,
          values: { code },
          body: <QuestionForm {...form} question={question} />,
        }
      );
    }
  }
}
