import type { MethodsSheet } from '../../../server/release/release.ts';
import { useReader } from '../state/Reader.ts';
import { SheetLine } from './SheetLine.tsx';

/** How the wave was run, as far as it bears on the figures. */
export function FieldworkSheet({ methods }: { methods: MethodsSheet }) {
  const { locale, methods: say } = useReader().words;
  const {
    opensOn,
    closesOn,
    minimumAge,
    responseRate,
    doubleEntry,
    separationBreaks = [],
    corrections = [],
  } = methods;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const day = (text: string) => date.format(new Date(text));
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return (
    <>
      {opensOn && <SheetLine name={say.opensOn}>{day(opensOn)}</SheetLine>}
      {closesOn && <SheetLine name={say.closesOn}>{day(closesOn)}</SheetLine>}
      {minimumAge !== undefined && <SheetLine name={say.minimumAge}>{say.years(minimumAge)}</SheetLine>}
      {responseRate && (
        <SheetLine name={say.responseRate}>{say.responseRateText(responseRate.percent)}</SheetLine>
      )}
      {doubleEntry && (
        <SheetLine name={say.doubleEntry}>
          {say.doubleEntryText(doubleEntry.forms, new Intl.NumberFormat(locale).format(doubleEntry.percent))}
        </SheetLine>
      )}
      {separationBreaks.length > 0 && (
        <SheetLine name={say.separation}>
          {separationBreaks
            .map(({ roles, since, until }) =>
              say.separationText(
                list.format(roles.map((role) => say.role[role] ?? role)),
                day(since),
                until && day(until),
              ),
            )
            .join('; ')}
        </SheetLine>
      )}
      {corrections.length > 0 && (
        <SheetLine name={say.corrections}>
          {corrections.map(({ on, old, new: now }) => say.correction(day(on), old, now)).join('; ')}
        </SheetLine>
      )}
    </>
  );
}
