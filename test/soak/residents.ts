import { setTimeout as pause } from 'node:timers/promises';
import { numberedSubmission, type Reply, type Submission, send } from '../scenarios/client.ts';

/** A browser waits as long as it is told, or some seconds when nobody answers; here time runs faster. */
const pauseMilliseconds = { toldToWait: 100, noReply: 250 };
/** One in so many is sent once more although it was acknowledged, at once and at the end. */
const oneInRepeats = 10;

export interface Residents {
  /** Numbers of the answers that were acknowledged. */
  readonly acknowledged: ReadonlySet<number>;
  readonly tallies: { noReply: number; toldToWait: number };
  /** What nobody should ever be answered, one sentence each. */
  readonly strange: readonly string[];
  /** Settles when everybody has been acknowledged what they had begun, and nobody begins anything new. */
  rest(): Promise<void>;
  go(): void;
  /** Settles when so many more have been acknowledged. @throws when that takes too long */
  sendMore(count: number): Promise<void>;
  /** Sends some of what was acknowledged once more. */
  repeatSome(): Promise<void>;
  /** Goes home at once, whatever was under way. */
  leave(): void;
}

/**
 * So many people at a time who answer one after the other, as browsers do: the same submission is sent until it is
 * acknowledged, whatever happens meanwhile. Each answer carries a number of its own.
 *
 * @param urlOf where the server is now
 */
export function startResidents(urlOf: () => string, count: number): Residents {
  const acknowledged = new Set<number>();
  const tallies = { noReply: 0, toldToWait: 0 };
  const strange: string[] = [];
  const kept: { submission: Submission; reply: Reply }[] = [];
  let [isOver, busy, next] = [false, 0, 0];
  let [gate, isResting] = [openGate(), false];

  const note = (what: string) => {
    if (strange.length < 20) strange.push(what);
  };

  const sendUntilTaken = async (submission: Submission): Promise<Reply | undefined> => {
    while (!isOver) {
      const reply = await send(urlOf(), submission);
      if (reply?.status === 201 || reply?.status === 200) return reply;
      if (!reply) tallies.noReply++;
      else if (reply.status === 503) {
        tallies.toldToWait++;
        if (!(Number(reply.retryAfter) > 0)) note(`503 ${reply.body.code} without Retry-After`);
      } else note(`${reply.status} ${reply.body.code}`);
      await pause(reply ? pauseMilliseconds.toldToWait : pauseMilliseconds.noReply);
    }
    return undefined;
  };

  const repeat = async ({ submission, reply }: (typeof kept)[number]) => {
    const again = await sendUntilTaken(submission);
    if (!again) return;
    const isSame = again.status === 200 && JSON.stringify(again.body) === JSON.stringify(reply.body);
    if (!isSame) note(`repeated: ${again.status} ${JSON.stringify(again.body)}`);
  };

  const answerOnce = async () => {
    const number = next++;
    const submission = numberedSubmission(number);
    const reply = await sendUntilTaken(submission);
    if (!reply) return;
    if (!reply.body.receipt?.word) note(`${reply.status} without a receipt`);
    acknowledged.add(number);
    if (number % oneInRepeats > 0) return;
    kept.push({ submission, reply });
    await repeat({ submission, reply });
  };

  const live = async () => {
    while (!isOver) {
      await gate.opened;
      busy++;
      await answerOnce();
      busy--;
    }
  };
  for (let person = 0; person < count; person++) void live();

  return {
    acknowledged,
    tallies,
    strange,
    rest: async () => {
      if (!isResting) gate = closedGate();
      isResting = true;
      while (busy > 0) await pause(5);
    },
    go: () => {
      isResting = false;
      gate.open();
    },
    sendMore: async (more) => {
      const [wanted, end] = [acknowledged.size + more, performance.now() + 120_000];
      while (acknowledged.size < wanted) {
        if (performance.now() > end)
          throw new Error(`only ${acknowledged.size} of ${wanted} were acknowledged`);
        await pause(5);
      }
    },
    repeatSome: async () => {
      for (let at = 0; at < kept.length; at += count)
        await Promise.all(kept.slice(at, at + count).map(repeat));
    },
    leave: () => {
      isOver = true;
      gate.open();
    },
  };
}

interface Gate {
  opened: Promise<void>;
  open: () => void;
}

const openGate = (): Gate => ({ opened: Promise.resolve(), open: () => {} });

function closedGate(): Gate {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
