import type { Release } from '../../../server/release/release.ts';
import { textIn } from '../../ui/textIn.ts';
import { DotAgainst } from '../chart/DotAgainst.tsx';
import { cellText } from '../figures/cellText.ts';
import { figureOf } from '../figures/figureOf.ts';
import type { CellFinder } from '../figures/indexCells.ts';
import { SignKey } from '../parts/SignKey.tsx';
import { splitName } from '../parts/titles.ts';
import { useReader } from '../state/Reader.ts';
import { type DistrictGroup, groupsIn } from './groupsIn.ts';

interface DistrictGroupsProps {
  release: Release;
  area: Release['areas'][number];
  district: { key: string; name: string };
  find: CellFinder;
}

/** Groups of the district the area belongs to, for one topic: areas are too small for groups of their own. */
export function DistrictGroups({ release, area, district, find }: DistrictGroupsProps) {
  const { navigation, words } = useReader();
  const topics = release.indicators.filter(({ level, options }) => level !== 'municipality' && !options);
  const topic = topics.find(({ key }) => key === navigation.view.value.indicator) ?? topics[0];
  if (!topic || release.breakdowns.length === 0) return null;
  const groups = groupsIn(release, topic.key, district.key, find);
  const cells = groups.flatMap(({ rows }) => rows.map(({ cell }) => cell));
  return (
    <section class="rs-section" aria-labelledby="rs-profile-groups">
      <h3 id="rs-profile-groups">{words.profile.groups(district.name)}</h3>
      <p class="rs-further">{words.profile.groupsWhy(area.name, district.name)}</p>
      <label class="rs-option">
        <span>{words.profile.groupsTopic}</span>
        <select
          value={topic.key}
          onChange={(event) => navigation.go({ indicator: event.currentTarget.value }, 'replace')}
        >
          {topics.map(({ key, title }) => (
            <option key={key} value={key} selected={key === topic.key}>
              {textIn(title, words.language)}
            </option>
          ))}
        </select>
      </label>
      {cells.length === 0 && <p class="rs-further">{words.profile.groupsNone}</p>}
      <div class="rs-profile-groups">
        {groups.map((group) => (
          <GroupTable key={group.by} release={release} group={group} kind={topic.kind} />
        ))}
      </div>
      <SignKey cells={cells} />
    </section>
  );
}

function GroupTable({
  release,
  group,
  kind,
}: {
  release: Release;
  group: DistrictGroup;
  kind: Release['indicators'][number]['kind'];
}) {
  const { words } = useReader();
  return (
    <table class="rs-table rs-profile-table">
      <caption>{splitName(`by-${group.by}`, release, words)}</caption>
      <thead class="rs-unseen">
        <tr>
          <th scope="col">{words.profile.column.group}</th>
          <td />
          <th scope="col">{words.profile.column.value}</th>
          <th scope="col">{words.profile.column.interval}</th>
        </tr>
      </thead>
      <tbody>
        {group.rows.map(({ key, title, cell }) => {
          const { value, interval, note } = cellText(cell, kind, words);
          const isShown = figureOf(cell) !== undefined;
          return (
            <tr key={key}>
              <th scope="row">{textIn(title, words.language)}</th>
              <td class="rs-group-drawing" aria-hidden="true">
                <DotAgainst cell={cell} reference={group.whole} />
              </td>
              <td class="rs-value">
                {value}
                {isShown && note && <span class="rs-unseen"> {note}</span>}
              </td>
              <td class={isShown ? undefined : 'rs-profile-quiet'}>{isShown ? interval : note}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
