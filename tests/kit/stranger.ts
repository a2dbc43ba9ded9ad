import { createServer, type Server } from 'node:http';

/** A page of someone else, on another port of this machine and under a name that the browser is told to find here. */
export interface Stranger {
  readonly port: number;
  readonly asked: string[];
  readonly close: () => Promise<void>;
}

const page = '<!doctype html><title>stranger</title><body></body>';

/** Opens the stranger's server, which remembers what it is asked. */
export async function stranger(): Promise<Stranger> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)}`);
    response.setHeader('Content-Type', 'text/html');
    response.end(page);
  });
  await new Promise<void>((resolve) => server.listen({ host: '127.0.0.1', port: 0 }, resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    asked,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Something that a page of someone else can try. */
export interface Attack {
  readonly name: string;
  /** Runs in the stranger's page; what it could read of the host, or nothing. */
  readonly run: (host: string) => Promise<string>;
}

/** What a browser lets a page try against another place, each of them once. */
export const attacks: readonly Attack[] = [
  {
    name: 'a plain request',
    run: (host) =>
      fetch(`${host}/api/theory.list`, { method: 'POST', body: '{}' }).then(
        (r) => r.text(),
        () => '',
      ),
  },
  {
    name: 'a request that the browser asks about first',
    run: (host) =>
      fetch(`${host}/api/theory.list`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${'a'.repeat(43)}` },
        body: '{}',
      }).then(
        (r) => r.text(),
        () => '',
      ),
  },
  {
    name: 'a request whose answer it may not see',
    run: (host) =>
      fetch(`${host}/api/theory.remove`, {
        method: 'POST',
        mode: 'no-cors',
        body: '{"id":"fit-or-unfit-a"}',
      }).then(
        (r) => r.text(),
        () => '',
      ),
  },
  {
    name: 'a form that is sent by itself',
    run: async (host) => {
      const frame = document.createElement('iframe');
      frame.name = 'target';
      const form = document.createElement('form');
      form.action = `${host}/api/theory.remove`;
      form.method = 'post';
      form.enctype = 'text/plain';
      form.target = 'target';
      const field = document.createElement('input');
      field.name = '{"id":"fit-or-unfit-a","x":"';
      field.value = '"}';
      form.append(field);
      document.body.append(frame, form);
      form.submit();
      await new Promise((resolve) => setTimeout(resolve, 500));
      try {
        return frame.contentDocument?.body.textContent ?? '';
      } catch {
        return '';
      }
    },
  },
  {
    name: 'a beacon',
    run: async (host) => {
      navigator.sendBeacon(`${host}/api/theory.remove`, '{"id":"fit-or-unfit-a"}');
      await new Promise((resolve) => setTimeout(resolve, 300));
      return '';
    },
  },
  {
    name: 'our script in its page',
    run: (host) =>
      new Promise((resolve) => {
        const script = document.createElement('script');
        script.src = `${host}/assets/`;
        script.onload = () => resolve('loaded');
        script.onerror = () => resolve('');
        document.body.append(script);
      }),
  },
  {
    name: 'our page as a picture',
    run: (host) =>
      new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve(`${image.width}`);
        image.onerror = () => resolve('');
        image.src = `${host}/`;
      }),
  },
  {
    name: 'our page in a frame',
    run: async (host) => {
      const frame = document.createElement('iframe');
      frame.src = `${host}/`;
      document.body.append(frame);
      await new Promise((resolve) => {
        frame.onload = resolve;
        setTimeout(resolve, 2000);
      });
      try {
        return frame.contentDocument?.body.innerHTML ?? '';
      } catch {
        return frame.contentWindow?.length ? 'frames' : '';
      }
    },
  },
  {
    name: 'fetching ahead',
    run: async (host) => {
      const link = document.createElement('link');
      link.rel = 'prefetch';
      link.href = `${host}/`;
      document.head.append(link);
      await new Promise((resolve) => setTimeout(resolve, 300));
      return '';
    },
  },
  {
    name: 'a stream of events',
    run: (host) =>
      new Promise((resolve) => {
        const source = new EventSource(`${host}/api/presence`);
        source.onmessage = (event) => resolve(String(event.data));
        source.onopen = () => resolve('open');
        source.onerror = () => {
          source.close();
          resolve('');
        };
      }),
  },
  {
    name: 'a socket',
    run: (host) =>
      new Promise((resolve) => {
        const socket = new WebSocket(host.replace('http', 'ws'));
        socket.onopen = () => resolve('open');
        socket.onerror = () => resolve('');
      }),
  },
  {
    name: 'a window and a message to it',
    run: async (host) => {
      const opened = window.open(`${host}/`);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      let told = '';
      addEventListener('message', (event) => (told = String(event.data)));
      try {
        opened?.postMessage({ call: 'theory.list' }, '*');
        told ||= opened?.document.body.innerHTML ?? '';
      } catch {
        // Another origin: what it holds cannot be read.
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
      opened?.close();
      return told;
    },
  },
  {
    name: 'reading the page itself',
    run: (host) =>
      fetch(`${host}/`).then(
        (r) => r.text(),
        () => '',
      ),
  },
];
