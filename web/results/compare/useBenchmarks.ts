import { useEffect, useState } from 'preact/hooks';
import type { Benchmark } from '../../../server/benchmarks/benchmark.ts';
import { under } from '../../ui/under.ts';

type Loading =
  | { state: 'loading' }
  | { state: 'failed' }
  | { state: 'ready'; benchmarks: readonly Benchmark[] };

/** The references of a town, asked for once the screen is open. `retry` asks again. */
export function useBenchmarks(municipality: string): Loading & { retry: () => void } {
  const [loading, set] = useState<Loading>({ state: 'loading' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let gone = false;
    load(municipality).then(
      (benchmarks) => !gone && set({ state: 'ready', benchmarks }),
      () => !gone && set({ state: 'failed' }),
    );
    return () => {
      gone = true;
    };
  }, [municipality, tries]);
  return {
    ...loading,
    retry: () => {
      set({ state: 'loading' });
      setTries(tries + 1);
    },
  };
}

async function load(municipality: string): Promise<Benchmark[]> {
  const reply = await fetch(under(`/api/municipalities/${encodeURIComponent(municipality)}/benchmarks`));
  if (!reply.ok) throw new Error(`benchmarks: ${reply.status}`);
  return reply.json();
}
