const quarterHour = 15 * 60_000;

// No zone on earth changes its day within a quarter of an hour, and a response should not wait for a calendar.
const lastDays = new Map<string, { quarter: number; day: string }>();

// Making a formatter costs more than storing a response, and there are few time zones.
const formatters = new Map<string, Intl.DateTimeFormat>();

/** The calendar day in a time zone, YYYY-MM-DD: a wave ends at its town's midnight, not at the server's. */
export function dayIn(timeZone: string, moment: Date): string {
  const quarter = Math.floor(moment.getTime() / quarterHour);
  const last = lastDays.get(timeZone);
  if (last?.quarter === quarter) return last.day;
  const known = formatters.get(timeZone);
  const formatter = known ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  if (!known) formatters.set(timeZone, formatter);
  const day = formatter.format(moment);
  lastDays.set(timeZone, { quarter, day });
  return day;
}
