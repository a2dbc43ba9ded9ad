import { BoxNode } from './BoxNode.tsx';
import { GhostNode, SocketNode } from './SocketNode.tsx';
import { TabNode } from './TabNode.tsx';

/** The pieces that the canvas knows. At module level: another object would mount every node afresh. */
export const nodeTypes = { box: BoxNode, tab: TabNode, socket: SocketNode, ghost: GhostNode };
