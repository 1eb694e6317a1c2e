/** The calendar day in a time zone, YYYY-MM-DD: a wave ends at its town's midnight, not at the server's. */
export function dayIn(timeZone: string, moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(moment);
}
