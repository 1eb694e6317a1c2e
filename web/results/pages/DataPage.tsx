import type { Release } from '../../../server/release/release.ts';
import { Downloads } from '../parts/Downloads.tsx';
import { Explanations } from '../parts/Explanations.tsx';
import { Methods } from '../parts/Methods.tsx';

/** What to take away, how the figures came about, and how to read them. */
export function DataPage({ release }: { release: Release }) {
  return (
    <>
      <Downloads release={release} />
      <Methods release={release} />
      <Explanations minimumBase={release.methods.minimumBase} />
    </>
  );
}
