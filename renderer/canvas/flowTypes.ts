import type { Node } from '@xyflow/react';
import type { Severity } from '../../shared/theory/words.ts';
import type { Box, Ghost, Picture, Socket, Tab } from '../../shared/layout/picture.ts';

/** What a piece shows beside its place; the label is what a screen reader says, title first. */
export interface BoxData extends Record<string, unknown> {
  readonly box: Box;
  readonly label: string;
  /** The most severe finding, where no socket says it already, and how many there are. */
  readonly severity: Severity | 'waived' | undefined;
  readonly findings: number;
  /** Whether it plays another role elsewhere, and whether somebody wrote a memo on it. */
  readonly tied: boolean;
  readonly hasMemo: boolean;
  /** Which it is of how many in its lane, where only those in sight are in the page; a list that is there whole counts itself. */
  readonly position: number | undefined;
  readonly size: number | undefined;
}

export interface TabData extends Record<string, unknown> {
  readonly tab: Tab;
  readonly label: string;
}

export interface SocketData extends Record<string, unknown> {
  readonly socket: Socket;
  readonly label: string;
  readonly faded: boolean;
}

export interface GhostData extends Record<string, unknown> {
  readonly ghost: Ghost;
  readonly label: string;
  readonly faded: boolean;
}

export type BoxFlow = Node<BoxData, 'box'>;
export type TabFlow = Node<TabData, 'tab'>;
export type SocketFlow = Node<SocketData, 'socket'>;
export type GhostFlow = Node<GhostData, 'ghost'>;
export type MapFlow = BoxFlow | TabFlow | SocketFlow | GhostFlow;

/** DOM ids of the pieces, so that the lanes' lists can own them. */
export const pieceDomId = (id: string): string => `map-piece-${id.replaceAll(/\s/g, '_')}`;

/**
 * Whether all nodes of a picture are in the page. Above this many only those in sight are:
 * painting them all would cost more than a reader gains from a list of hundreds.
 */
export const isWhole = (picture: Picture): boolean => picture.boxes.length <= 250;
