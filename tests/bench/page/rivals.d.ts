/** As much of vis-network as the bench calls; its own types leave most of it open. */
declare module 'vis-network/standalone' {
  interface Point {
    readonly x: number;
    readonly y: number;
  }
  export class DataSet<T extends { readonly id: string }> {
    constructor(items: readonly T[]);
    readonly length: number;
  }
  export class Network {
    constructor(
      host: HTMLElement,
      data: { readonly nodes: object; readonly edges: object },
      options: { readonly physics: { readonly enabled: boolean } },
    );
    on(event: 'afterDrawing', heard: () => void): void;
    fit(): void;
    moveTo(to: { readonly position: Point; readonly scale: number }): void;
    getPosition(id: string): Point;
    canvasToDOM(at: Point): Point;
    destroy(): void;
  }
}
