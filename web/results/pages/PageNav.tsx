import type { Release } from '../../../server/release/release.ts';
import { InnerLink } from '../parts/InnerLink.tsx';
import { useReader } from '../state/Reader.ts';
import { pages } from './pages.ts';

/** Links to the pages of a release; the choice of topic and place goes along. */
export function PageNav({ release }: { release: Release }) {
  const { navigation, served, words } = useReader();
  const { page } = navigation.view.value;
  const offered = pages.filter(
    ({ key, isIn, isOffered }) =>
      (isIn?.(release) ?? true) && (key === page || (isOffered?.(served) ?? true)),
  );
  return (
    <nav class="rs-pages" aria-label={words.views.pages}>
      {offered.map(({ key }) => (
        <InnerLink key={key} change={{ page: key }} current={key === page} is="page">
          {words.views.page[key]}
        </InnerLink>
      ))}
    </nav>
  );
}
