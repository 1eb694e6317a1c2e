import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';

export interface CuttingProxy {
  url: string;
  /**
   * The next reply to a POST is cut: the server has received the request and answered, and the browser does not hear
   * it out. As when a phone leaves the last bar of reception at that very moment.
   *
   * @param share of the reply that still comes through; at 0 the browser itself may quietly send once more
   */
  cutNextReply: (share: number) => void;
  /** How often that happened. */
  cuts: () => number;
  close: () => Promise<void>;
}

/** A wire to the server that can be cut in the middle of an exchange. */
export async function cuttingProxy(target: string): Promise<CuttingProxy> {
  const { hostname, port } = new URL(target);
  const open = new Set<Socket>();
  let share: number | undefined;
  let cuts = 0;

  const wire = createServer((browser) => {
    const server = connect(Number(port), hostname);
    let isPosting = false;
    const cut = () => {
      browser.destroy();
      server.destroy();
    };
    for (const socket of [browser, server]) {
      open.add(socket);
      socket.on('error', cut).on('close', () => {
        open.delete(socket);
        cut();
      });
    }
    browser.on('data', (sent) => {
      isPosting = sent.includes('POST ') || (isPosting && !sent.includes('GET '));
      server.write(sent);
    });
    server.on('data', (reply) => {
      if (share !== undefined && isPosting) {
        const heard = reply.subarray(0, reply.length * share);
        share = undefined;
        cuts += 1;
        browser.write(heard, cut);
      } else {
        browser.write(reply);
      }
    });
  });
  await new Promise<void>((resolve) => wire.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(wire.address() as AddressInfo).port}`,
    cutNextReply: (wanted) => {
      share = wanted;
    },
    cuts: () => cuts,
    async close() {
      for (const socket of open) socket.destroy();
      if (wire.listening) await new Promise((resolve) => wire.close(resolve));
    },
  };
}
