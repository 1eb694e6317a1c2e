import { useState } from 'preact/hooks';
import { sayProblem } from '../api.ts';

/** Something the user starts: whether it is under way, and what went wrong with it. */
export function useAction<A extends unknown[]>(action: (...given: A) => Promise<void>) {
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const run = async (...given: A): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      await action(...given);
    } catch (caught) {
      setError(caught);
    } finally {
      setBusy(false);
    }
  };
  return { run, isBusy, error, fault: error === undefined ? undefined : sayProblem(error) };
}
