import { useMemo } from 'preact/hooks';
import type { Release } from '../../../server/release/release.ts';
import { sampleOf } from '../figures/composeScene.ts';
import { Explain } from '../parts/Explain.tsx';
import { InnerLink } from '../parts/InnerLink.tsx';
import { useReader } from '../state/Reader.ts';
import { findFindings } from './findFindings.ts';
import { findingText, viewOfFinding } from './findingText.ts';

/** The clearest significant findings in sentences, each with the way to its map; or that there are none. */
export function Clearest({ release }: { release: Release }) {
  const { navigation, words } = useReader();
  const { overview, explain } = words.views;
  const sample = sampleOf(release, navigation.view.value);
  const findings = useMemo(() => findFindings(release, sample), [release, sample]);
  const none = sample === 'open' ? overview.nothingOpen : overview.nothing;
  return (
    <section class="rs-clearest" aria-labelledby="rs-clearest">
      <h2 id="rs-clearest">{overview.clearest}</h2>
      {findings.length === 0 && <p class="rs-headline">{none}</p>}
      {findings.length > 0 && (
        <ol class="rs-findings">
          {findings.map((finding) => {
            const { main, also } = findingText(finding, release.municipality.name, words);
            return (
              <li key={`${finding.indicator.key} ${finding.option}`}>
                <p class="rs-headline">{main}</p>
                {also && <p class="rs-further">{also}</p>}
                <InnerLink change={viewOfFinding(finding)}>
                  {overview.see}
                  <span class="rs-unseen">: {main}</span>
                </InnerLink>
              </li>
            );
          })}
        </ol>
      )}
      {findings.length > 0 && findings.length < 3 && <p class="rs-further">{overview.fewer}</p>}
      <Explain question={explain.intervalKey}>{explain.interval}</Explain>
    </section>
  );
}
