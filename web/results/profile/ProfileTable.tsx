import type { Release } from '../../../server/release/release.ts';
import { DotAgainst } from '../chart/DotAgainst.tsx';
import { cellText, valueText } from '../figures/cellText.ts';
import { changeAmount, signed } from '../figures/changeText.ts';
import { figureOf } from '../figures/figureOf.ts';
import { InnerLink } from '../parts/InnerLink.tsx';
import { SignKey } from '../parts/SignKey.tsx';
import { useReader } from '../state/Reader.ts';
import type { AreaProfile, ProfileLine } from './composeProfile.ts';
import { DotKey } from './DotKey.tsx';
import { RestMark } from './RestMark.tsx';

interface ProfileTableProps {
  release: Release;
  profile: AreaProfile;
  self: boolean;
}

/** All topics of an area beside the whole town, under the goals they serve. */
export function ProfileTable({ release, profile, self }: ProfileTableProps) {
  const { words } = useReader();
  const { area, goals, townOnly } = profile;
  const town = release.municipality.name;
  const cells = goals.flatMap(({ lines }) => lines.map(({ cell }) => cell));
  return (
    <section class="rs-section" aria-labelledby="rs-profile-figures">
      <h3 id="rs-profile-figures">{words.profile.figures(area.name, town)}</h3>
      <DotKey area={area.name} town={town} cells={cells} self={self} />
      <div class="rs-table-block">
        <table class="rs-table rs-profile-table">
          <caption class="rs-unseen">{words.profile.figures(area.name, town)}</caption>
          <Head release={release} />
          {goals.map(({ goal, lines }) => (
            <tbody key={goal}>
              <tr class="rs-group">
                <th scope="rowgroup" colSpan={7}>
                  {words.goals[goal]}
                </th>
              </tr>
              {lines.map((line) => (
                <Row key={line.key} line={line} place={area.key} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <SignKey cells={cells} />
      {townOnly.length > 0 && <p class="rs-source">{words.profile.townOnly(townOnly.join(' · '))}</p>}
    </section>
  );
}

function Head({ release }: { release: Release }) {
  const { column, notMeasured } = useReader().words.profile;
  const { previous } = release.methods;
  return (
    <thead>
      <tr>
        <th scope="col">{column.topic}</th>
        <td class="rs-profile-drawing" aria-hidden="true">
          <span class="rs-profile-scale">
            <span>0</span>
            <span>50</span>
            <span>100</span>
          </span>
        </td>
        <th scope="col">{column.value}</th>
        <th scope="col" class="rs-profile-wide">
          {column.interval}
        </th>
        <th scope="col" class="rs-profile-wide">
          {column.town(release.municipality.name)}
        </th>
        <th scope="col">{column.rest}</th>
        <th scope="col">{previous ? column.change(previous.wave) : notMeasured}</th>
      </tr>
    </thead>
  );
}

function Row({ line, place }: { line: ProfileLine; place: string }) {
  const { words } = useReader();
  const { indicator, cell, town } = line;
  const { value, interval, note } = cellText(cell, indicator.kind, words);
  const figure = figureOf(cell);
  return (
    <tr>
      <th scope="row">
        <InnerLink change={{ page: 'map', indicator: indicator.key, option: line.option, place }}>
          {line.title}
        </InnerLink>
        <span class="rs-profile-narrow" aria-hidden="true">
          <DotAgainst cell={cell} reference={town} />
        </span>
      </th>
      <td class="rs-profile-drawing" aria-hidden="true">
        <DotAgainst cell={cell} reference={town} />
      </td>
      <td class="rs-value">
        {value}
        {note && <span class={figure ? 'rs-unseen' : 'rs-profile-note'}> {note}</span>}
        <span class="rs-profile-narrow rs-profile-quiet">{interval}</span>
      </td>
      <td class="rs-profile-wide">{interval}</td>
      <td class="rs-profile-wide">{valueText(town, indicator.kind, words)}</td>
      <RestCell line={line} />
      <ChangeCell line={line} />
    </tr>
  );
}

/** A shape and a word: neither colour nor shape alone. */
function RestCell({ line }: { line: ProfileLine }) {
  const { rest } = useReader().words.profile;
  const versus = figureOf(line.cell)?.versusRest;
  if (versus === undefined) return <td class="rs-profile-quiet">{figureOf(line.cell) ? rest.none : ''}</td>;
  if (versus === 'similar') return <td class="rs-profile-quiet">{rest.similar}</td>;
  return (
    <td class={`rs-profile-rest rs-profile-${versus}`}>
      <RestMark rest={versus} /> {rest[versus]}
    </td>
  );
}

function ChangeCell({ line }: { line: ProfileLine }) {
  const { words } = useReader();
  const figure = figureOf(line.cell);
  const change = figure?.versusPrevious;
  if (!change) return <td class="rs-profile-quiet">{figure ? words.profile.notMeasured : ''}</td>;
  if (!change.significant) return <td class="rs-profile-quiet">{words.profile.steady}</td>;
  return (
    <td class="rs-profile-rest">
      {signed(change.change)}
      <span class="rs-unseen"> {changeAmount('', line.indicator.kind, words).trim()}</span>
    </td>
  );
}
