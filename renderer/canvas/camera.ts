interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the map can ask of the canvas's camera. Points of the picture are its own pixels, points of the screen the window's. */
export interface Camera {
  /** Back to the level's own size, from the upper left. */
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly toPicture: (screen: Point) => Point;
  readonly toScreen: (picture: Point) => Point;
  /** Moves no further than is needed to show all of a box. */
  readonly look: (box: Point & { readonly width: number; readonly height: number }) => void;
}
