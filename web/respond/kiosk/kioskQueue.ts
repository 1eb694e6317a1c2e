import type { Outcome, Submission } from '../postResponse.ts';

type QueueStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * What could not be sent from a kiosk waits here, each under its own name: no time, no order, and gone as soon as
 * the server has it or will never take it. In the device's store, because a power cut must not cost anybody their
 * answers; in memory as well, for where the store refuses.
 */
export function createKioskQueue(
  storage: QueueStorage | undefined,
  wave: string,
  post: (submission: Submission) => Promise<Outcome>,
) {
  const prefix = `umfeld-kiosk:${wave}:`;
  const waiting = new Map<string, string>(readKept(storage, prefix));
  let flushing: Promise<void> | undefined;

  function keep(submission: Submission): void {
    const text = JSON.stringify(submission);
    waiting.set(submission.submission, text);
    quietly(() => storage?.setItem(prefix + submission.submission, text));
  }

  function drop(name: string): void {
    waiting.delete(name);
    quietly(() => storage?.removeItem(prefix + name));
  }

  async function attempt(submission: Submission): Promise<Outcome> {
    const outcome = await post(submission);
    if (isWorthKeeping(outcome)) return { kind: 'kept' };
    drop(submission.submission);
    return outcome;
  }

  async function flushAll(): Promise<void> {
    for (const [name, text] of [...waiting]) {
      const submission = quietly(() => JSON.parse(text) as Submission);
      if (!submission) drop(name);
      else if ((await attempt(submission)).kind === 'kept') return;
    }
  }

  return {
    /** Kept first, then sent: whatever happens in between loses nothing. */
    async send(submission: Submission): Promise<Outcome> {
      keep(submission);
      return attempt(submission);
    },
    /** Sends what waits, one after the other, until one does not go through. */
    flush(): Promise<void> {
      flushing ??= flushAll().finally(() => {
        flushing = undefined;
      });
      return flushing;
    },
  };
}

/** A closed wave will never take it; what it does not like about the answers nobody is there to change. */
function isWorthKeeping({ kind }: Outcome): boolean {
  return kind === 'unreachable' || kind === 'busy' || kind === 'unproven' || kind === 'refused';
}

function readKept(storage: QueueStorage | undefined, prefix: string): [name: string, text: string][] {
  const found = quietly(() => {
    const keys = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '');
    return keys
      .filter((key) => key.startsWith(prefix))
      .map((key): [string, string] => [key.slice(prefix.length), storage?.getItem(key) ?? '']);
  });
  return found ?? [];
}

function quietly<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
