import type { Answers } from '../../surveys/language/questionnaire.ts';
import { drawSeed } from './drawSeed.ts';
import { drawSubmissionId } from './drawSubmissionId.ts';

/** What somebody has filled in and not sent yet. */
export interface Draft {
  /** Drawn on the device and kept for every retry: the server counts it once. */
  submission: string;
  /** Of the questionnaire the answers belong to. */
  version: number;
  answers: Answers;
  /** Decides the order in which this person sees answers in random order. Stays on the device. */
  seed?: number;
  /** Key of the section last shown; absent before the start. */
  section?: string;
  /** Soft questions that were asked for once more; they are not asked a third time. */
  askedAgain: readonly string[];
}

/** Part of `Storage`; a device may refuse it (private mode, blocked, full). */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Keeps the draft of one wave in the tab, so that a reload loses nothing. Where the device refuses to store, the
 * draft lives as long as the page does.
 */
export function openDraft(storage: DraftStorage | undefined, wave: string, version: number) {
  const key = `umfeld:${wave}`;
  const empty = (): Draft => ({
    submission: drawSubmissionId(),
    version,
    answers: {},
    seed: drawSeed(),
    askedAgain: [],
  });
  return {
    load(): Draft {
      const kept = readDraft(storage, key);
      return kept?.version === version ? kept : empty();
    },
    save(draft: Draft): void {
      quietly(() => storage?.setItem(key, JSON.stringify(draft)));
    },
    erase(): void {
      quietly(() => storage?.removeItem(key));
    },
  };
}

export type DraftKeeper = ReturnType<typeof openDraft>;

function readDraft(storage: DraftStorage | undefined, key: string): Draft | undefined {
  return quietly(() => {
    const draft: unknown = JSON.parse(storage?.getItem(key) ?? 'null');
    return isDraft(draft) ? draft : undefined;
  });
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const draft = value as Partial<Draft>;
  return (
    typeof draft.submission === 'string' &&
    typeof draft.version === 'number' &&
    typeof draft.answers === 'object' &&
    draft.answers !== null &&
    Array.isArray(draft.askedAgain)
  );
}

/** A device that refuses to store must not keep anybody from answering. */
function quietly<Result>(attempt: () => Result): Result | undefined {
  try {
    return attempt();
  } catch {
    return undefined;
  }
}
