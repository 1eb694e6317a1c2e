import { forkJob } from './forkJob.ts';

/** Whatever takes longer than this was made to. */
const longest = 60_000;

let last: Promise<unknown> = Promise.resolve();

/**
 * Hands an order to a file of this folder that runs in a process of its own, and waits for its reply. One at a time:
 * several people at the desk share the machine with those who are answering.
 *
 * @param name of the file, "readFormJob"
 * @param order anything that can be copied (bytes and maps included)
 * @throws Error when the process broke, or took longer than a minute
 */
export function askJob<Order extends object, Reply>(name: string, order: Order): Promise<Reply> {
  const asked = last.then(() => askNow<Order, Reply>(name, order));
  last = asked.catch(() => undefined);
  return asked;
}

function askNow<Order extends object, Reply>(name: string, order: Order): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const child = forkJob(name, [], { timeout: longest, killSignal: 'SIGKILL' });
    child.stdout?.pipe(process.stdout);
    let reply: { reply: Reply } | undefined;
    child.on('message', (message: { reply: Reply }) => {
      reply = message;
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (reply) resolve(reply.reply);
      else reject(new Error(`The job ${name} ended with ${code ?? signal} and said nothing.`));
    });
    child.send(order, (error) => {
      if (error) reject(error);
    });
  });
}
