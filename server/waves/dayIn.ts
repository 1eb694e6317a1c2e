// Making a formatter costs more than storing a response, and there are few time zones.
const formatters = new Map<string, Intl.DateTimeFormat>();

/** The calendar day in a time zone, YYYY-MM-DD: a wave ends at its town's midnight, not at the server's. */
export function dayIn(timeZone: string, moment: Date): string {
  const known = formatters.get(timeZone);
  const formatter = known ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  if (!known) formatters.set(timeZone, formatter);
  return formatter.format(moment);
}
