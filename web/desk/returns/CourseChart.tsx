import type { SampleReturns } from '../../../server/fieldwork/returns/readReturns.ts';
import { fill } from '../../i18n/fill.ts';
import { returnsWords } from '../i18n/returns.ts';
import { formatDay } from '../state/format.ts';
import { say } from '../state/language.ts';
import { layOutCourse } from './layOutCourse.ts';
import { sayCount } from './SampleSection.tsx';

/** Answers added up by day, as steps: between two tens nothing is known. */
export function CourseChart({ days }: Pick<SampleReturns, 'days'>) {
  const words = say(returnsWords);
  const { width, height, path, ticks, end } = layOutCourse(days);
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  const says = fill(words.courseSays, {
    from: formatDay(first.day),
    to: formatDay(last.day),
    answered: sayCount(last.answered),
  });
  return (
    <figure class="course">
      <figcaption>{says}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={says}>
        {ticks.map(({ y, label }) => (
          <g key={label}>
            <line class="course__grid" x1="48" x2={end.x} y1={y} y2={y} />
            <text class="course__tick" x="42" y={y + 4} text-anchor="end">
              {label}
            </text>
          </g>
        ))}
        <path class="course__line" d={path} />
        <text class="course__end" x={end.x + 8} y={end.y + 5}>
          {sayCount(last.answered)}
        </text>
        <text class="course__tick" x="48" y={height - 4}>
          {formatDay(first.day)}
        </text>
        <text class="course__tick" x={end.x} y={height - 4} text-anchor="end">
          {formatDay(last.day)}
        </text>
      </svg>
    </figure>
  );
}
