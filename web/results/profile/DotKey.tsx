import type { Cell } from '../../../server/disclosure/cell.ts';
import { figureOf } from '../figures/figureOf.ts';
import { useReader } from '../state/Reader.ts';

interface DotKeyProps {
  area: string;
  town: string;
  cells: readonly (Cell | undefined)[];
  self: boolean;
}

/** What the marks of the drawings mean, in words; the hollow dot only where one occurs. */
export function DotKey({ area, town, cells, self }: DotKeyProps) {
  const { key } = useReader().words.profile;
  const hasFaint = cells.some((cell) => {
    const figure = figureOf(cell);
    return figure?.limited === true || figure?.status === 'modelled';
  });
  return (
    <p class="rs-dot-key">
      <span>
        <svg width="36" height="16" aria-hidden="true" focusable="false">
          {!self && <line class="rs-against-line" x1="2" x2="34" y1="8" y2="8" />}
          <circle class="rs-against-dot" cx="18" cy="8" r="5" />
        </svg>
        {self ? key.areaOpen(area) : key.area(area)}
      </span>
      <span>
        <svg width="16" height="16" aria-hidden="true" focusable="false">
          <line class="rs-against-town" x1="8" x2="8" y1="0" y2="16" />
        </svg>
        {key.town(town)}
      </span>
      {hasFaint && (
        <span>
          <svg width="16" height="16" aria-hidden="true" focusable="false">
            <circle class="rs-against-dot rs-against-hollow" cx="8" cy="8" r="5" />
          </svg>
          {key.faint}
        </span>
      )}
    </p>
  );
}
