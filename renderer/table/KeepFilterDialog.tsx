import { useState } from 'react';
import { tableWords } from '../../shared/text/table.ts';
import { waysWords } from '../../shared/text/ways.ts';
import { useSay } from '../state/language.ts';
import { setFilter } from '../state/spot.ts';
import { TextField } from '../ui/TextField.tsx';
import { useSavedFilters } from '../ways/useSavedFilters.ts';
import { AskDialog } from './AskDialog.tsx';
import { setTable } from './tableState.ts';
import { useFilterToKeep } from './useFilterToKeep.ts';

/** Saves what the table lets through under a name. What was saved then stands by itself, so that the rows are those it will give again. */
export function KeepFilterDialog() {
  const say = useSay();
  const { saved, keep } = useSavedFilters();
  const filter = useFilterToKeep();
  const [name, setName] = useState('');
  const isTaken = saved.some((one) => one.name === name.trim());
  const save = async (): Promise<void> => {
    if (!filter || !(await keep(name, filter))) return;
    setFilter(filter);
    setTable({ filter: 'all', text: '', ask: undefined });
  };
  return (
    <AskDialog
      title={say(waysWords.save)}
      action={say(waysWords.save)}
      isAble={filter !== undefined && name.trim() !== ''}
      onDone={() => void save()}
    >
      {/* The dialog was opened to write this name. */}
      {/* eslint-disable jsx-a11y/no-autofocus */}
      <TextField
        label={say(waysWords.saveName)}
        hint={say(isTaken ? tableWords.filterTaken : tableWords.filterHolds)}
        value={name}
        maxLength={80}
        onChange={setName}
        autoFocus
      />
      {/* eslint-enable jsx-a11y/no-autofocus */}
    </AskDialog>
  );
}
