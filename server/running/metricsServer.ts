import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Serves figures on a port of their own, which no proxy should pass on: GET /metrics and nothing else.
 *
 * @throws the error of node:net, e.g. EADDRINUSE
 */
export async function serveMetrics(
  { host, port }: { host: string; port: number },
  read: () => string,
): Promise<{ port: number; stop: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const isAsked = request.method === 'GET' && request.url?.split('?')[0] === '/metrics';
    if (isAsked) response.setHeader('Content-Type', 'text/plain; version=0.0.4; charset=utf-8');
    response.writeHead(isAsked ? 200 : 404).end(isAsked ? read() : '');
  });
  server.listen(port, host);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
