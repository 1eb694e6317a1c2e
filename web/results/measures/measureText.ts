import type { PublicMeasure } from '../../../server/measures/listRegister.ts';
import type { Release } from '../../../server/release/release.ts';
import { textIn } from '../../ui/textIn.ts';
import type { Words } from '../i18n/de.ts';

/** "März 2025", or with the day where the register has one. */
function monthText(date: string, { locale }: Words): string {
  const hasDay = date.length > 7;
  const format = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    ...(hasDay ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  });
  return format.format(new Date(`${hasDay ? date : `${date}-01`}T00:00:00Z`));
}

export function periodText({ from, to }: PublicMeasure, words: Words): string {
  const { measures } = words.context;
  const start = monthText(from, words);
  return to === undefined ? measures.since(start) : measures.period(start, monthText(to, words));
}

/** Names of areas as the release has them; joined areas go by the name they are shown under. */
export function nameAreas(keys: readonly string[], { areas }: Release): string[] {
  const names = keys.map(
    (key) => areas.find((area) => area.key === key || area.parts?.includes(key))?.name ?? key,
  );
  return [...new Set(names)];
}

export function placesText({ areas }: PublicMeasure, release: Release, words: Words): string {
  if (areas.length === 0) return words.context.measures.wholeTown(release.municipality.name);
  return nameAreas(areas, release).join(', ');
}

export function indicatorTitle(key: string, { indicators }: Release, { language }: Words): string {
  const indicator = indicators.find((one) => one.key === key);
  return (indicator && textIn(indicator.title, language)) ?? key;
}

/** "+1,5", "−4,5", "0": one decimal at most, with a true minus. */
export function changeNumber(value: number, { locale }: Words): string {
  const size = Math.abs(value).toLocaleString(locale, { maximumFractionDigits: 1 });
  return value > 0 ? `+${size}` : value < 0 ? `−${size}` : size;
}

/** Whether a measure was taken in an area of the release, alone or with others. */
export function isIn(area: string, measure: PublicMeasure, { areas }: Release): boolean {
  const parts = areas.find(({ key }) => key === area)?.parts ?? [area];
  return parts.some((part) => measure.areas.includes(part));
}
