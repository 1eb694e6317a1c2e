import type { Answers } from '../../surveys/language/questionnaire.ts';
import { drawSeed } from './drawSeed.ts';
import { drawSubmissionId } from './drawSubmissionId.ts';
import type { HeldInvitation } from './invitation/heldInvitation.ts';

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
  /** Sent by the person and not known to have arrived: it goes out by itself when the page is opened again. */
  queued?: boolean;
  /** What the code of a letter was exchanged for, or is being exchanged for. */
  invitation?: HeldInvitation;
}

/** How long a draft lasts: as the page does, until the tab closes, or until it is sent or erased. */
export type Keeping = 'page' | 'tab' | 'device';

/** Part of `Storage`; a device may refuse it (private mode, blocked, full). */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Under which name the draft of a wave is kept. */
export const draftKey = (wave: string): string => `umfeld:${wave}`;

/**
 * Keeps the draft of one wave in the tab, so that a reload loses nothing, and on the device only after being asked
 * to. Where a store refuses, the draft falls back to the next shorter-lived one.
 *
 * @param tab forgets when the tab closes
 * @param device outlives the browser; without it nothing can be remembered
 */
export function openDraft(
  tab: DraftStorage | undefined,
  wave: string,
  version: number,
  device?: DraftStorage | undefined,
) {
  const key = draftKey(wave);
  let isRemembered = false;

  function save(draft: Draft): Keeping {
    const text = JSON.stringify(draft);
    if (isRemembered && store(device, key, text)) {
      remove(tab, key);
      return 'device';
    }
    return store(tab, key, text) ? 'tab' : 'page';
  }

  const empty = (): Draft => ({
    submission: drawSubmissionId(),
    version,
    answers: {},
    seed: drawSeed(),
    askedAgain: [],
  });

  return {
    /** The draft of this tab, else the one remembered on the device. */
    load(): { draft: Draft; keeping: Keeping } {
      const inTab = findDraft(tab, key, version);
      if (inTab) return { draft: inTab, keeping: 'tab' };
      const onDevice = findDraft(device, key, version);
      isRemembered = onDevice !== undefined;
      return { draft: onDevice ?? empty(), keeping: onDevice ? 'device' : tab ? 'tab' : 'page' };
    },
    save,
    /** @returns "device", or what became of it instead where the device refused */
    remember(draft: Draft): Keeping {
      isRemembered = true;
      const kept = save(draft);
      isRemembered = kept === 'device';
      return kept;
    },
    /** Back into the tab. */
    forget(draft: Draft): Keeping {
      remove(device, key);
      return this.separate(draft);
    },
    /** Into the tab; what stands on the device belongs to another tab from now on. */
    separate(draft: Draft): Keeping {
      isRemembered = false;
      return save(draft);
    },
    /** Everywhere. @param submission only what belongs to it: another tab's answers are not this one's to erase */
    erase(submission?: string): void {
      isRemembered = false;
      for (const storage of [tab, device]) {
        const kept = findDraft(storage, key, version);
        if (!submission || !kept || kept.submission === submission) remove(storage, key);
      }
    },
  };
}

export type DraftKeeper = ReturnType<typeof openDraft>;

/** Reads what a store holds; undefined when it is no draft. */
export function parseDraft(text: string | null): Draft | undefined {
  try {
    const draft: unknown = JSON.parse(text ?? 'null');
    return isDraft(draft) ? draft : undefined;
  } catch {
    return undefined;
  }
}

function findDraft(storage: DraftStorage | undefined, key: string, version: number): Draft | undefined {
  try {
    const draft = parseDraft(storage?.getItem(key) ?? null);
    return draft?.version === version ? draft : undefined;
  } catch {
    return undefined;
  }
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
function store(storage: DraftStorage | undefined, key: string, text: string): boolean {
  try {
    storage?.setItem(key, text);
    return storage !== undefined;
  } catch {
    return false;
  }
}

function remove(storage: DraftStorage | undefined, key: string): void {
  try {
    storage?.removeItem(key);
  } catch {
    // What cannot be reached holds nothing of ours.
  }
}
