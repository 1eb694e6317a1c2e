import { useEffect, useRef, useState } from 'preact/hooks';
import { ask, RefusedByServer } from '../api.ts';

/** A form on its way. `waiting`: no answer yet, and it will be tried again. */
export type Sending = { state: 'idle' | 'sending' | 'waiting' } | { state: 'refused'; error: unknown };

const pause = 5_000;

/**
 * Sends a form until the server has answered, however long that takes. The submission id makes the form count once,
 * whichever attempt arrived.
 */
export function useSending(path: string, onStored: () => void) {
  const [sending, setSending] = useState<Sending>({ state: 'idle' });
  const body = useRef<unknown>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const attempt = async (): Promise<void> => {
    clearTimeout(timer.current);
    if (body.current === undefined) return;
    setSending((before) => (before.state === 'waiting' ? before : { state: 'sending' }));
    try {
      await ask(path, 'POST', body.current);
      body.current = undefined;
      setSending({ state: 'idle' });
      onStored();
    } catch (error) {
      if (isPassing(error)) {
        setSending({ state: 'waiting' });
        timer.current = setTimeout(() => latest.current(), pause);
      } else {
        body.current = undefined;
        setSending({ state: 'refused', error });
      }
    }
  };
  const latest = useRef(attempt);
  latest.current = attempt;
  useEffect(() => {
    const retry = () => latest.current();
    addEventListener('online', retry);
    return () => {
      removeEventListener('online', retry);
      clearTimeout(timer.current);
    };
  }, []);
  return {
    sending,
    send: (form: unknown) => {
      body.current = form;
      void attempt();
    },
    again: attempt,
    clear: () => setSending({ state: 'idle' }),
  };
}

const isPassing = (error: unknown): boolean =>
  error instanceof RefusedByServer && (error.status === 0 || error.status === 429 || error.status >= 500);
