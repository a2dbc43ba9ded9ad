import type { Frame } from '../../frame/records.ts';
import { contentFault } from './contentFault.ts';
import type { PathStep } from './place.ts';

/**
 * Throws the first thing in a well-formed frame that would leave its readers without an answer: a code used twice, a
 * parent, a successor or a row that is not there, parents in a circle. Relations may name what lies outside the facets (items of a
 * checklist, codes of another frame), so their ends are not asked for.
 */
export function checkFrame(name: string, frame: Frame): void {
  const codes = new Set<string>();
  const facets = new Map<string, Set<string>>();
  frame.facets.forEach((facet, f) => {
    if (facets.has(facet.id)) twice(name, ['facets', f, 'id'], facet.id);
    const own = new Set<string>();
    facet.items.forEach((item, i) => {
      if (codes.has(item.code)) twice(name, ['facets', f, 'items', i, 'code'], item.code);
      codes.add(item.code);
      own.add(item.code);
    });
    facets.set(facet.id, own);
  });
  checkParents(name, frame, codes);
  checkSuccessors(name, frame, codes);

  const scales = new Map<string, Set<string>>();
  frame.scales?.forEach((scale, s) => {
    if (scales.has(scale.id)) twice(name, ['scales', s, 'id'], scale.id);
    scales.set(scale.id, codesOnce(name, ['scales', s, 'values'], scale.values));
  });
  frame.checklists?.forEach((list, c) => codesOnce(name, ['checklists', c, 'items'], list.items));

  frame.matrices?.forEach((matrix, m) => {
    const need = (path: PathStep[], held: ReadonlySet<string> | undefined, id: string): void => {
      if (!held?.has(id)) throw contentFault(name, ['matrices', m, ...path], 'dangling', { id });
    };
    const rows = facets.get(matrix.rows);
    const columns = facets.get(matrix.columns);
    const values = scales.get(matrix.scale);
    if (!rows) throw contentFault(name, ['matrices', m, 'rows'], 'dangling', { id: matrix.rows });
    if (!columns) throw contentFault(name, ['matrices', m, 'columns'], 'dangling', { id: matrix.columns });
    if (!values) throw contentFault(name, ['matrices', m, 'scale'], 'dangling', { id: matrix.scale });
    matrix.cells.forEach((cell, c) => {
      need(['cells', c, 'row'], rows, cell.row);
      need(['cells', c, 'column'], columns, cell.column);
      need(['cells', c, 'value'], values, cell.value);
    });
  });

  frame.crosswalks?.forEach((crosswalk, c) => {
    if (!codes.has(crosswalk.from))
      throw contentFault(name, ['crosswalks', c, 'from'], 'dangling', { id: crosswalk.from });
  });
}

function twice(name: string, path: PathStep[], id: string): never {
  throw contentFault(name, path, 'code-twice', { id });
}

function codesOnce(name: string, path: PathStep[], items: readonly { readonly code: string }[]): Set<string> {
  const codes = new Set<string>();
  items.forEach((item, i) => {
    if (codes.has(item.code)) twice(name, [...path, i, 'code'], item.code);
    codes.add(item.code);
  });
  return codes;
}

function checkSuccessors(name: string, frame: Frame, codes: ReadonlySet<string>): void {
  frame.facets.forEach((facet, f) => {
    facet.items.forEach((item, i) => {
      item.replacedBy?.forEach((code, r) => {
        if (!codes.has(code))
          throw contentFault(name, ['facets', f, 'items', i, 'replacedBy', r], 'dangling', { id: code });
      });
    });
  });
}

function checkParents(name: string, frame: Frame, codes: ReadonlySet<string>): void {
  const parents = new Map<string, string>();
  for (const facet of frame.facets)
    for (const item of facet.items) if (item.parent !== undefined) parents.set(item.code, item.parent);
  const sound = new Set<string>();
  frame.facets.forEach((facet, f) => {
    facet.items.forEach((item, i) => {
      const path = ['facets', f, 'items', i, 'parent'];
      if (item.parent !== undefined && !codes.has(item.parent))
        throw contentFault(name, path, 'dangling', { id: item.parent });
      const walked = new Set<string>();
      let code: string | undefined = item.code;
      while (code !== undefined && !sound.has(code)) {
        if (walked.has(code)) throw contentFault(name, path, 'parent-circle', { id: item.code });
        walked.add(code);
        code = parents.get(code);
      }
      for (const each of walked) sound.add(each);
    });
  });
}
