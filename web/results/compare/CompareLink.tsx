import { InnerLink } from '../parts/InnerLink.tsx';
import { useReader } from '../state/Reader.ts';

/** The way to other towns, and back. */
export function CompareLink({ back }: { back?: boolean }) {
  const { compare } = useReader().words;
  return (
    <p class="rs-compare-link">
      <InnerLink change={{ page: back ? undefined : 'compare' }}>
        {back ? compare.back : compare.link}
      </InnerLink>
    </p>
  );
}
