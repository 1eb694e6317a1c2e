export interface CalendarPageProps {
  /** YYYY-MM-DD */
  today: string;
  locale: string;
}

/** The present month. */
export function CalendarPage({ today, locale }: CalendarPageProps) {
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const [firstWeek = []] = weeksOf(today);
  return (
    <div class="calendar">
      <table>
        <caption>
          <h1>{monthName(today, locale)}</h1>
        </caption>
        <thead>
          <tr>
            {firstWeek.map((day) => (
              <th key={day} scope="col">
                {weekday.format(new Date(day))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(today).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day} aria-current={day === today ? 'date' : undefined}>
                  {day.slice(0, 7) === today.slice(0, 7) && Number(day.slice(8))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** "November 2026" */
export function monthName(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(day),
  );
}

/** The weeks of a day's month, each from Monday to Sunday; the first and the last reach into its neighbours. */
function weeksOf(today: string): string[][] {
  const first = new Date(`${today.slice(0, 7)}-01`);
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0));
  const monday = 1 - ((first.getUTCDay() + 6) % 7);
  const weeks = Math.ceil((last.getUTCDate() - monday + 1) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => {
      const date = new Date(first);
      date.setUTCDate(monday + week * 7 + day);
      return date.toISOString().slice(0, 10);
    }),
  );
}
