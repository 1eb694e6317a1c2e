import { asError, describeBreakage, printBreakage } from '../http/breakage.ts';

/** What a job of `askJob` does: takes its one order, answers it, and ends. */
export function answerOrder<Order, Reply>(work: (order: Order) => Reply | Promise<Reply>): void {
  process.once('message', (order: Order) => {
    Promise.resolve(order)
      .then(work)
      .then((reply) => process.send?.({ reply }, () => process.disconnect()))
      .catch((error: unknown) => {
        printBreakage(describeBreakage(asError(error)), '');
        process.exit(1);
      });
  });
}
