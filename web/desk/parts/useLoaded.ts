import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask, sayProblem } from '../api.ts';

/** What a screen shows, fetched when the path changes and when `reload` is called. */
export function useLoaded<T>(path: string) {
  const [state, setState] = useState<{ path?: string; data?: T; error?: unknown }>({});
  const load = useCallback(async () => {
    try {
      setState({ path, data: await ask<T>(path) });
    } catch (error) {
      setState({ path, error });
    }
  }, [path]);
  useEffect(() => {
    void load();
  }, [load]);
  const isCurrent = state.path === path;
  return {
    data: state.data,
    isStale: !isCurrent,
    fault: state.error === undefined ? undefined : sayProblem(state.error),
    reload: load,
  };
}
