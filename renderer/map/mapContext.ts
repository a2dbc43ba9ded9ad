import type { RefObject } from 'react';
import type { Chain } from '../../shared/configuration/chain.ts';
import type { Order, Picture } from '../../shared/layout/picture.ts';
import type { Command, Outcome } from '../../shared/theory/command.ts';
import type { Theory } from '../../shared/theory/theory.ts';
import type { Language } from '../../shared/theory/words.ts';
import type { Camera } from '../canvas/camera.ts';
import type { Labels } from './labels.ts';
import type { Popup } from './MapPopup.tsx';

/** What the gestures and commands of the map work with: read when they happen, not when they were made. */
export interface MapNow {
  readonly theory: Theory;
  readonly picture: Picture | undefined;
  readonly labels: Labels;
  readonly language: Language;
  readonly chain: Chain | undefined;
  readonly camera: Camera | undefined;
  readonly orderNow: () => Order;
  readonly arrange: () => Promise<Order>;
  readonly run: <Args>(command: Command<Args>, args: Args) => Outcome;
  readonly openPopup: (popup: Popup) => void;
  /** The name of a piece can be written as soon as a picture shows it. */
  readonly renameLater: (id: string) => void;
}

export type MapRef = RefObject<MapNow>;
