import type { MethodsSheet } from '../../../server/release/release.ts';
import { textIn } from '../../ui/textIn.ts';
import { useReader } from '../state/Reader.ts';
import { SheetLine } from './SheetLine.tsx';

/** How the wave was run, as far as it bears on the figures. */
export function FieldworkSheet({ methods }: { methods: MethodsSheet }) {
  const { language, locale, methods: say } = useReader().words;
  const { responseRate, separationBreaks = [], textCorrections = [] } = methods;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const day = (text: string) => date.format(new Date(text));
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return (
    <>
      {responseRate && (
        <SheetLine name={say.responseRate}>{say.responseRateText(responseRate.percent)}</SheetLine>
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
      {textCorrections.length > 0 && (
        <SheetLine name={say.corrections}>
          {textCorrections
            .map(({ on, before, after }) =>
              say.correction(day(on), textIn(before, language) ?? '', textIn(after, language) ?? ''),
            )
            .join('; ')}
        </SheetLine>
      )}
    </>
  );
}
