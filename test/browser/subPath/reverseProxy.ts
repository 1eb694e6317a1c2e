import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ReverseProxy {
  /** "http://127.0.0.1:40123/umfrage" */
  url: string;
  /** What was asked for outside the folder: a link that forgot it. */
  strays: string[];
  /** From now on requests go there. */
  passTo: (target: string) => void;
  close: () => Promise<void>;
}

export const folder = '/umfrage';

/**
 * A larger site with one folder for us, as a town's web server has it; everything else there belongs to others.
 *
 * @param takesAway whether the proxy cuts the folder off before it passes a request on; both are usual
 */
export async function reverseProxy({ takesAway }: { takesAway: boolean }): Promise<ReverseProxy> {
  const strays: string[] = [];
  let target = '';
  const pass = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const path = incoming.url ?? '/';
    const [pathname = ''] = path.split('?');
    if (pathname !== folder && !pathname.startsWith(`${folder}/`)) {
      strays.push(path);
      outgoing.writeHead(404).end('somebody else');
      return;
    }
    const { hostname, port } = new URL(target);
    const passed = request(
      {
        hostname,
        port,
        method: incoming.method,
        path: takesAway ? path.slice(folder.length).replace(/^(?!\/)/, '/') : path,
        headers: { ...incoming.headers, 'x-forwarded-for': '203.0.113.77', 'x-forwarded-proto': 'http' },
      },
      (reply) => {
        outgoing.writeHead(reply.statusCode ?? 502, reply.rawHeaders);
        reply.pipe(outgoing);
      },
    );
    passed.on('error', () => outgoing.destroy());
    incoming.pipe(passed);
  };
  const server = createServer(pass);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${folder}`,
    strays,
    passTo: (address) => {
      target = address;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
