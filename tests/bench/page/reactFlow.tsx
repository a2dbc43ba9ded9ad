import '@xyflow/react/dist/style.css';
import { ReactFlow, type Edge, type Node, type ReactFlowInstance } from '@xyflow/react';
import { createRoot } from 'react-dom/client';
import { nearestMiddle, type Draw } from './canvas.ts';

/** React Flow as it comes: its own nodes and links at given places, all of them on the screen. */
export const draw: Draw = (host, { places, links }) => {
  let flow: ReactFlowInstance | undefined;
  const nodes: Node[] = places.map(({ id, title, x, y }) => ({
    id,
    position: { x, y },
    data: { label: title },
  }));
  const edges: Edge[] = links.map(({ id, from, to }) => ({ id, source: from, target: to }));
  const root = createRoot(host);
  root.render(
    <ReactFlow
      defaultNodes={nodes}
      defaultEdges={edges}
      fitView
      minZoom={0.001}
      panOnScroll
      onInit={(instance) => {
        flow = instance;
      }}
    />,
  );
  const boxes = host.getElementsByClassName('react-flow__node');
  const lines = host.getElementsByClassName('react-flow__edge-path');
  return {
    pieces: () =>
      boxes.length >= nodes.length && lines.length >= edges.length ? boxes.length + lines.length : 0,
    look: (at) => {
      const middle = { x: innerWidth / 2, y: innerHeight / 2 };
      const [first = { x: 0, y: 0 }] = places;
      if (at === 'far') void flow?.fitView();
      else void flow?.setViewport({ x: middle.x - first.x, y: middle.y - first.y, zoom: 1 });
    },
    grip: () => nearestMiddle(boxes),
    end: () => root.unmount(),
  };
};
