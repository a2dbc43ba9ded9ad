import { connect, type Socket } from 'node:net';

/** What came back over a socket: the first answer's status (0 when the connection was closed without one), and all of it. */
export interface Answer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
  readonly all: string;
}

export interface RawOptions {
  readonly port: number;
  /** Further pieces, sent one after another once the first is out. */
  readonly further?: readonly (string | Buffer)[];
  readonly pause?: number;
  readonly giveUp?: number;
  /** Where to connect to, when not to this machine's own address. */
  readonly to?: string;
}

/** Sends bytes as they are, and gives what the host says until it closes or has answered with as much as it named. */
export async function sendRaw(first: string | Buffer, options: RawOptions): Promise<Answer> {
  const socket = connect({ host: options.to ?? '127.0.0.1', port: options.port });
  let all = Buffer.alloc(0);
  let answered = false;
  const whole = new Promise<void>((resolve) => {
    const give = setTimeout(resolve, options.giveUp ?? 8_000);
    const done = (): void => {
      answered = true;
      clearTimeout(give);
      resolve();
    };
    socket.on('data', (piece: Buffer) => {
      all = Buffer.concat([all, piece]);
      if (isWhole(all.toString('latin1'))) done();
    });
    socket.on('close', done);
    socket.on('error', done);
  });
  await new Promise<void>((resolve) => {
    socket.once('connect', resolve);
    socket.once('error', () => resolve());
  });
  write(socket, first);
  for (const piece of options.further ?? []) {
    if (socket.destroyed || answered) break;
    // eslint-disable-next-line no-await-in-loop -- in this order and at this pace is what is tried
    await new Promise((resolve) => setTimeout(resolve, options.pause ?? 0));
    write(socket, piece);
  }
  await whole;
  socket.destroy();
  return answerOf(all.toString('utf8'));
}

const write = (socket: Socket, piece: string | Buffer): void => {
  if (socket.writable) socket.write(piece);
};

function isWhole(text: string): boolean {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const length = /^content-length: (\d+)$/im.exec(text.slice(0, end))?.[1];
  if (text.startsWith('HTTP/1.1 100')) return isWhole(text.slice(end + 4));
  return length !== undefined && text.length >= end + 4 + Number(length);
}

function answerOf(all: string): Answer {
  const end = all.indexOf('\r\n\r\n');
  const head = end < 0 ? all : all.slice(0, end);
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0),
    head,
    body: end < 0 ? '' : all.slice(end + 4),
    all,
  };
}
