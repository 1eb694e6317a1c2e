import type { ReportWords } from '../../ui/ReportLink.tsx';
import type { Words } from '../state/language.ts';

interface CouncilWords {
  intro: string;
  none: string;
  only: string;
  until: (day: string) => string;
  public: string;
  release: (number: number, day: string) => string;
  open: string;
  bundle: string;
  report: string;
  progress: ReportWords;
}

export const councilWords: Words<CouncilWords> = {
  de: {
    intro: 'Diese Ergebnisse liest der Rat, manche davon vor der Öffentlichkeit.',
    none: 'Noch gibt es keine Ergebnisse.',
    only: 'Nur für den Rat. Bitte geben Sie die Zahlen nicht weiter.',
    until: (day) => `Nur für den Rat, öffentlich ab ${day}. Bitte geben Sie die Zahlen vorher nicht weiter.`,
    public: 'Öffentlich',
    release: (number, day) => `Veröffentlichung ${number}, gerechnet am ${day}`,
    open: 'Ergebnisse ansehen',
    bundle: 'Alles in einer Datei',
    report: 'Bericht mit Karten und Bildern:',
    progress: {
      making: 'Der Bericht wird erstellt. Das dauert einige Sekunden.',
      saved: 'Der Bericht ist fertig und wird gespeichert.',
      failed: 'Der Bericht konnte nicht erstellt werden. Bitte versuchen Sie es noch einmal.',
    },
  },
  en: {
    intro: 'The council reads these results, some of them before the public does.',
    none: 'There are no results yet.',
    only: 'For the council only. Please do not pass the figures on.',
    until: (day) => `For the council only, public from ${day}. Please do not pass the figures on before.`,
    public: 'Public',
    release: (number, day) => `Release ${number}, calculated on ${day}`,
    open: 'See the results',
    bundle: 'All in one file',
    report: 'Report with maps and pictures:',
    progress: {
      making: 'The report is being made. This takes some seconds.',
      saved: 'The report is ready and is being saved.',
      failed: 'The report could not be made. Please try again.',
    },
  },
};
