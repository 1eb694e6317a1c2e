import { useMemo, useState } from 'preact/hooks';
import type { Release } from '../../../server/release/release.ts';
import type { Goal } from '../../../surveys/language/questionnaire.ts';
import { textIn } from '../../ui/textIn.ts';
import { valueText } from '../figures/cellText.ts';
import { indicatorOf, sampleOf } from '../figures/composeScene.ts';
import { indexCells } from '../figures/indexCells.ts';
import { useReader } from '../state/Reader.ts';
import { InnerLink } from './InnerLink.tsx';

/** The indicators under the goals they serve, each with the figure of the whole municipality. */
export function TopicList({ release }: { release: Release }) {
  const { navigation, words } = useReader();
  const [open, setOpen] = useState(false);
  const sample = sampleOf(release, navigation.view.value);
  const current = indicatorOf(release, navigation.view.value);
  const find = useMemo(() => indexCells(release.cells, sample), [release, sample]);
  // On a small screen the list closes over the link that was followed: the focus goes on to what it led to.
  const close = () => {
    if (open) document.getElementById('rs-result')?.focus();
    setOpen(false);
  };
  const goals = (Object.keys(words.goals) as Goal[])
    .map((goal) => ({ goal, topics: release.indicators.filter((indicator) => indicator.goal === goal) }))
    .filter(({ topics }) => topics.length > 0);
  return (
    <nav class="rs-topics" aria-label={words.page.topics}>
      <button type="button" class="rs-topics-key" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.page.chooseTopic}
      </button>
      <div class={open ? 'rs-topics-list rs-open' : 'rs-topics-list'}>
        {goals.map(({ goal, topics }) => (
          <section key={goal}>
            <h2>{words.goals[goal]}</h2>
            <ul>
              {topics.map((topic) => (
                <li key={topic.key}>
                  <InnerLink
                    change={{ page: 'map', indicator: topic.key, option: undefined }}
                    current={topic.key === current?.key}
                    onFollow={close}
                  >
                    <span>{textIn(topic.title, words.language)}</span>
                    {topic.kind !== 'shares' && (
                      <span class="rs-topic-value">
                        {valueText(
                          find({ indicator: topic.key, level: 'municipality', area: null }),
                          topic.kind,
                          words,
                        )}
                      </span>
                    )}
                  </InnerLink>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </nav>
  );
}
