import { DataSet, Network } from 'vis-network/standalone';
import type { Draw } from './canvas.ts';

/** vis-network as it comes, but for its springs: nodes stand at given places, all of them on the screen. */
export const draw: Draw = (host, { places, links }) => {
  let drawings = 0;
  const nodes = new DataSet(places.map(({ id, title, x, y }) => ({ id, label: title, x, y })));
  const edges = new DataSet(links.map(({ id, from, to }) => ({ id, from, to })));
  const network = new Network(host, { nodes, edges }, { physics: { enabled: false } });
  network.on('afterDrawing', () => {
    drawings += 1;
  });
  const [first] = places;
  return {
    pieces: () => drawings,
    look: (at) => {
      if (at === 'far' || !first) network.fit();
      else network.moveTo({ position: { x: first.x, y: first.y }, scale: 1 });
    },
    grip: () => {
      if (!first) throw new Error('no node is in sight');
      return network.canvasToDOM(network.getPosition(first.id));
    },
    end: () => network.destroy(),
  };
};
