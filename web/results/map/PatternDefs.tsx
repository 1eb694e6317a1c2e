import type { Tone } from '../figures/paintOf.ts';
import { colourOf, tones } from './shades.ts';

const pencil = '#4d5a66';
/** White lines would not be seen on these. */
const light: ReadonlySet<Tone> = new Set(['uncompared', 'same', 'width-0']);

/** The patterns of map and legend, once per page; paths refer to them by id. Works in black-and-white print. */
export function PatternDefs() {
  return (
    <svg class="rs-pattern-defs" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="rs-secret" width="7" height="7" patternUnits="userSpaceOnUse">
          <rect width="7" height="7" fill="#fff" />
          <circle cx="2" cy="2" r="0.95" fill={pencil} />
          <circle cx="5.5" cy="5.5" r="0.95" fill={pencil} />
        </pattern>
        <pattern
          id="rs-uncertain"
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="7" height="7" fill="#fff" />
          <rect width="1.3" height="7" fill={pencil} />
        </pattern>
        {[...tones.keys()].map((tone) => (
          <Modelled key={tone} tone={tone} />
        ))}
        <ClassLines id="rs-under" colour={colourOf('value-2')} thickness={1.4} />
        <ClassLines id="rs-over" colour={colourOf('value-4')} thickness={2.6} />
      </defs>
    </svg>
  );
}

/** The other diagonal than "too uncertain", over the colour of the estimate. */
function Modelled({ tone }: { tone: Tone }) {
  return (
    <pattern
      id={`rs-modelled-${tone}`}
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(-45)"
    >
      <rect width="6" height="6" fill={colourOf(tone)} />
      <rect width="1.6" height="6" fill={light.has(tone) ? pencil : '#fff'} />
    </pattern>
  );
}

/** Level lines on white: an open class has no colour of its own, fewer lines mean "under", more mean "over". */
function ClassLines({ id, colour, thickness }: { id: string; colour: string; thickness: number }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
      <rect width="6" height="6" fill="#fff" />
      <rect y="2" width="6" height={thickness} fill={colour} />
    </pattern>
  );
}
