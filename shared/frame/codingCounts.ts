import { nodesOf, type Theory } from '../theory/theory.ts';

/** How far a theory is coded in a frame, in nodes; each node is counted once. */
export interface CodingCounts {
  /** With an exact or analogous code: what counts. */
  readonly coded: number;
  /** With loose codes alone, which never count. */
  readonly loose: number;
  /** Without a code on purpose: the frame has none that fits. */
  readonly none: number;
  /** Nothing said yet. */
  readonly open: number;
  /** All codes of the frame, loose ones too. */
  readonly codes: number;
}

/** Counts the nodes of a theory by how they are coded in a frame; nodes left alone on purpose are counted too. */
export function codingCounts(theory: Theory, frame: string): CodingCounts {
  const counts = { coded: 0, loose: 0, none: 0, open: 0, codes: 0 };
  for (const node of nodesOf(theory)) {
    const codes = (node.codes ?? []).filter((code) => code.frame === frame);
    counts.codes += codes.length;
    if (codes.some((code) => code.fit !== 'loose')) counts.coded += 1;
    else if (codes.length > 0) counts.loose += 1;
    else if (node.noCode?.includes(frame)) counts.none += 1;
    else counts.open += 1;
  }
  return counts;
}
