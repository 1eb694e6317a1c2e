import type { SortOrder } from '../figures/sortRows.ts';

interface SortableHeadingProps {
  column: SortOrder['column'];
  label: string;
  sort?: SortOrder | undefined;
  onSort?: ((sort: SortOrder) => void) | undefined;
}

/** A column heading that sorts; without a way to sort, a plain heading. */
export function SortableHeading({ column, label, sort, onSort }: SortableHeadingProps) {
  if (!sort || !onSort) return <th scope="col">{label}</th>;
  const active = sort.column === column;
  const turned = sort.direction === 'ascending' ? 'descending' : 'ascending';
  // Names start at A, the most precise come first; of other figures most readers look for the larger ones.
  const first = column === 'name' || column === 'precision' ? 'ascending' : 'descending';
  return (
    <th scope="col" aria-sort={active ? sort.direction : 'none'}>
      <button
        type="button"
        class="rs-sort"
        onClick={() => onSort({ column, direction: active ? turned : first })}
      >
        {label}
      </button>
    </th>
  );
}
