import type { Scene } from '../figures/composeScene.ts';
import { findingSentence, furtherSentences, type Subject } from '../figures/sentences.ts';
import type { FigureRow, SortOrder } from '../figures/sortRows.ts';
import { titleBySplit } from '../parts/titles.ts';
import { useReader } from '../state/Reader.ts';
import { MapExplanations } from './MapExplanations.tsx';
import { type SentenceGroup, sentenceGroups } from './sentenceGroups.ts';

/** The map for those who read or hear: a sentence for every place or group, under what its colour says. */
export function SentenceList({ scene, self }: { scene: Scene; self: boolean }) {
  const { words } = useReader();
  const groups = sentenceGroups(scene, words);
  const title = titleBySplit(scene.title, scene.split, scene.release, words);
  return (
    <section class="rs-sentences" aria-label={words.views.sentences.caption(title)}>
      {scene.groups.length === 0 && <OrderChooser />}
      {groups.map((group) => (
        <Group key={group.key} group={group} scene={scene} self={self} />
      ))}
      <MapExplanations scene={scene} />
    </section>
  );
}

function Group({ group, scene, self }: { group: SentenceGroup; scene: Scene; self: boolean }) {
  return (
    <div class="rs-sentence-group">
      <h3>{group.title}</h3>
      <ul>
        {group.rows.map((row) => (
          <Sentence key={row.key} row={row} place={group.place} scene={scene} self={self} />
        ))}
      </ul>
    </div>
  );
}

interface SentenceProps {
  row: FigureRow;
  /** Of a breakdown: where the group lives. */
  place: string | undefined;
  scene: Scene;
  self: boolean;
}

function Sentence({ row, place, scene, self }: SentenceProps) {
  const { words } = useReader();
  const { indicator, release, split } = scene;
  const name = place === undefined ? row.name : `${place}, ${row.name}`;
  const where =
    split === 'areas' ? words.place.area(name) : split === 'districts' ? words.place.district(name) : name;
  const subject: Subject = {
    kind: indicator.kind,
    title: scene.title,
    place: self ? words.place.self(where) : where,
    minimumBase: release.methods.minimumBase,
  };
  return (
    <li class={scene.chosen?.key === row.key ? 'rs-chosen' : undefined}>
      <p>{findingSentence(row.cell, subject, words)}</p>
      <p class="rs-further">{furtherSentences(row.cell, subject, words).join(' ')}</p>
    </li>
  );
}

const orders = ['name', '-value', 'value', '-change', 'change', 'precision'] as const;
type Order = (typeof orders)[number];

function OrderChooser() {
  const { navigation, words } = useReader();
  const { caption: _caption, sortBy, sort: say } = words.views.sentences;
  const { column, direction } = navigation.view.value.sort;
  const current = `${direction === 'descending' ? '-' : ''}${column}`;
  const orderOf = (order: Order): SortOrder => ({
    column: order.replace('-', '') as SortOrder['column'],
    direction: order.startsWith('-') ? 'descending' : 'ascending',
  });
  return (
    <label class="rs-option">
      <span>{sortBy}</span>
      <select
        value={current}
        onChange={(event) => navigation.go({ sort: orderOf(event.currentTarget.value as Order) }, 'replace')}
      >
        {orders.map((order) => (
          <option key={order} value={order} selected={order === current}>
            {say[order]}
          </option>
        ))}
      </select>
    </label>
  );
}
