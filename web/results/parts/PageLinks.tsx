import { useReader } from '../state/Reader.ts';
import { InnerLink } from './InnerLink.tsx';

/** From the figures to what stands beside them, and back. */
export function PageLinks() {
  const { navigation, words } = useReader();
  const { page } = navigation.view.value;
  const { pages, navigation: label } = words.context;
  return (
    <nav class="rs-pages rs-segments" aria-label={label}>
      <InnerLink change={{ page: undefined, measure: undefined }} current={page === undefined}>
        <span>{pages.figures}</span>
      </InnerLink>
      <InnerLink change={{ page: 'crime', measure: undefined }} current={page === 'crime'}>
        <span>{pages.crime}</span>
      </InnerLink>
      <InnerLink change={{ page: 'measures', measure: undefined }} current={page === 'measures'}>
        <span>{pages.measures}</span>
      </InnerLink>
    </nav>
  );
}
