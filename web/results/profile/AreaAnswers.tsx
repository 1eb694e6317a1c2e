import type { Release } from '../../../server/release/release.ts';
import { DotAgainst } from '../chart/DotAgainst.tsx';
import { cellText, valueText } from '../figures/cellText.ts';
import { figureOf } from '../figures/figureOf.ts';
import { InnerLink } from '../parts/InnerLink.tsx';
import { SignKey } from '../parts/SignKey.tsx';
import { useReader } from '../state/Reader.ts';
import type { ProfileAnswers, ProfileLine } from './composeProfile.ts';

interface AreaAnswersProps {
  answers: ProfileAnswers;
  area: Release['areas'][number];
}

/** So many answers are named on a profile; all of them stand on the page of the topic. */
const shown = 5;

/** What people named most often, as shares with their intervals beside the whole town. */
export function AreaAnswers({ answers, area }: AreaAnswersProps) {
  const { results, words } = useReader();
  const screen = results.screen.value;
  const town = screen.kind === 'ready' ? screen.release.municipality.name : '';
  const { title, named, hidden, indicator } = answers;
  const lines = named.slice(0, shown);
  const max = scaleEnd(lines);
  return (
    <section class="rs-section">
      <h3>{words.profile.answers(title)}</h3>
      {lines.length === 0 && <p class="rs-further">{words.profile.answersNone}</p>}
      {lines.length > 0 && (
        <div class="rs-table-block">
          <table class="rs-table rs-profile-table">
            <caption class="rs-unseen">{words.profile.answers(title)}</caption>
            <thead>
              <tr>
                <th scope="col">{words.profile.column.answer}</th>
                <td class="rs-profile-drawing" aria-hidden="true">
                  <span class="rs-profile-scale">
                    <span>0</span>
                    <span>{words.unit.percent(String(max))}</span>
                  </span>
                </td>
                <th scope="col">{words.profile.column.value}</th>
                <th scope="col">{words.profile.column.interval}</th>
                <th scope="col">{words.profile.column.town(town)}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ key, title: answer, cell, town: whole }) => {
                const { value, interval, note } = cellText(cell, 'shares', words);
                return (
                  <tr key={key}>
                    <th scope="row">
                      {answer}
                      <span class="rs-profile-narrow" aria-hidden="true">
                        <DotAgainst cell={cell} reference={whole} max={max} />
                      </span>
                    </th>
                    <td class="rs-profile-drawing" aria-hidden="true">
                      <DotAgainst cell={cell} reference={whole} max={max} />
                    </td>
                    <td class="rs-value">
                      {value}
                      {note && <span class="rs-unseen"> {note}</span>}
                    </td>
                    <td>{interval}</td>
                    <td>{valueText(whole, 'shares', words)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      <SignKey cells={lines.map(({ cell }) => cell)} />
      {hidden.length > 0 && <p class="rs-source">{words.profile.answersHidden(hidden.length)}</p>}
      <p class="rs-profile-link">
        <InnerLink change={{ page: 'map', indicator: indicator.key, option: undefined, place: area.key }}>
          {words.profile.answersMore}
          <span class="rs-unseen">: {title}</span>
        </InnerLink>
      </p>
    </section>
  );
}

/** Half the scale where every interval and the whole town fit: small shares would be a heap at its start. */
function scaleEnd(lines: readonly ProfileLine[]): number {
  const ends = lines.flatMap(({ cell, town }) => [
    figureOf(cell)?.high ?? 0,
    figureOf(cell)?.value ?? 0,
    figureOf(town)?.value ?? 0,
  ]);
  return Math.max(0, ...ends) <= 50 ? 50 : 100;
}
