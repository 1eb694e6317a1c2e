import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Device } from './createSending.ts';
import type { Draft } from './draft.ts';
import type { InterviewState } from './interviewState.ts';
import type { RespondPage } from './respondPage.ts';

/**
 * What there is to say about where the answers are: erased, gone in another tab, not to be remembered here; or that a
 * language cannot be had without a connection. */
export type KeepingNotice = 'erased' | 'elsewhere' | 'refused' | 'language';

/** Where the answers are kept, by the person's own choice: in the tab, on the device, or no longer. */
export function createKeeping(state: InterviewState, device: Device, leaveSending: () => boolean) {
  const notice = signal<KeepingNotice | undefined>(undefined);
  const { draft, keeping, step } = state;

  function startAnew(because: KeepingNotice | undefined): void {
    batch(() => {
      const fresh = device.draft.load();
      state.adopt(fresh.draft);
      keeping.value = fresh.keeping;
      notice.value = because;
      device.history.replace({ at: 'welcome' });
      state.show({ at: 'welcome' });
    });
  }

  return {
    notice: notice as ReadonlySignal<KeepingNotice | undefined>,

    missLanguage(isMissed: boolean): void {
      if (isMissed || notice.value === 'language') notice.value = isMissed ? 'language' : undefined;
    },

    /** Until sent or erased, also when the browser is closed. */
    remember(): void {
      keeping.value = device.draft.remember(draft.value);
      notice.value = keeping.value === 'device' ? undefined : 'refused';
    },

    /** Until the tab closes. */
    forget(): void {
      keeping.value = device.draft.forget(draft.value);
      notice.value = undefined;
    },

    /** Answers and what was still to be sent, everywhere on the device and at once. */
    erase(): void {
      if (!leaveSending()) return;
      device.draft.erase();
      startAnew('erased');
    },

    /** For the next person at a kiosk: nothing left of the one before, not the language either. */
    restart(first: RespondPage): void {
      if (!leaveSending()) return;
      device.draft.erase();
      state.page.value = first;
      startAnew(undefined);
    },

    /** Another tab has changed what is kept on the device; undefined when there is nothing any more. */
    follow(theirs: Draft | undefined): void {
      if (keeping.value !== 'device' || step.value.at === 'receipt') return;
      if (theirs?.submission === draft.value.submission) {
        const { section } = draft.value;
        state.adopt({ ...theirs, ...(section !== undefined && { section }) });
      } else if (theirs) {
        keeping.value = device.draft.separate(draft.value);
      } else if (leaveSending()) {
        device.draft.erase();
        startAnew('elsewhere');
      }
    },
  };
}
