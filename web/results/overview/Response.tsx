import { useMemo } from 'preact/hooks';
import type { Release } from '../../../server/release/release.ts';
import { countText } from '../figures/cellText.ts';
import { sampleOf } from '../figures/composeScene.ts';
import { Explain } from '../parts/Explain.tsx';
import { useReader } from '../state/Reader.ts';
import { typicalHalfWidth } from './precision.ts';

/** How many answered, and how precise that makes the figures, at a glance. */
export function Response({ release }: { release: Release }) {
  const { navigation, words } = useReader();
  const { overview, explain } = words.views;
  const sample = sampleOf(release, navigation.view.value);
  const sheet = release.methods.sample.find(({ kind }) => kind === sample);
  const town = useMemo(() => typicalHalfWidth(release, sample, 'municipality'), [release, sample]);
  const area = useMemo(() => typicalHalfWidth(release, sample, 'area'), [release, sample]);
  const half = (points: number | undefined) =>
    points === undefined ? undefined : overview.usually(String(points));
  const facts: [string, string | undefined][] = [
    [
      overview.respondents,
      sheet?.respondents === undefined
        ? words.methods.fewer(release.methods.minimumBase)
        : overview.about(countText(sheet.respondents, words)),
    ],
    [overview.townPrecision, half(town)],
    [overview.areaPrecision, half(area)],
    [overview.until, dayText(release.methods.closedOn, words.locale)],
  ];
  return (
    <section class="rs-response" aria-labelledby="rs-response">
      <h2 id="rs-response">{overview.response}</h2>
      <dl>
        {facts.map(
          ([name, said]) =>
            said && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{said}</dd>
              </div>
            ),
        )}
      </dl>
      {town !== undefined && <Explain question={explain.precisionKey}>{explain.precision}</Explain>}
    </section>
  );
}

function dayText(day: string | undefined, locale: string): string | undefined {
  if (!day) return undefined;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
