import type { DeskReport } from '../../../../server/release/desk/readReport.ts';
import type { HiddenPlace } from '../../../../server/release/sheet/reportSheet.ts';
import { reportWords } from '../../i18n/report.ts';
import { sayText } from '../../parts/sayDay.ts';
import { say } from '../../state/language.ts';

type Names = DeskReport['names'];

/** "Wichtigstes Problem: Schmutz" for "first=dirt". */
export function figureName(names: Names, figure: string): string {
  const [key = '', option] = figure.split('=');
  const indicator = names.indicators.find((one) => one.key === key);
  const title = indicator ? sayText(indicator.title) : key;
  if (option === undefined) return title;
  const chosen = indicator?.options?.find((one) => one.key === option);
  return `${title}: ${chosen ? sayText(chosen.title) : option}`;
}

/** "Cölln, Frauen (offene Teilnahme)" */
export function placeName(names: Names, { level, area, breakdown, sample }: HiddenPlace): string {
  const words = say(reportWords).hidden;
  const places = level === 'district' ? names.districts : names.areas;
  const where = area === null ? words.town : (places.find(({ key }) => key === area)?.name ?? area);
  const groups = names.breakdowns.find(({ by }) => by === breakdown?.by);
  const group = groups?.values.find(({ key }) => key === breakdown?.value);
  const split = breakdown && (group ? sayText(group.title) : breakdown.value);
  const name = split ? `${where}, ${split}` : where;
  return sample === 'open' ? `${name} (${words.open})` : name;
}
