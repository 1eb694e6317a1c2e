import type { Advice } from '../../../server/fieldwork/returns/adviseReminder.ts';
import type { Words } from '../state/language.ts';

export const returnsWords: Words<{
  noWaves: string;
  until: string;
  state: Record<'draft' | 'open' | 'counting' | 'closed', string>;
  sample: Record<'invited' | 'open', string>;
  answered: string;
  invited: string;
  rate: string;
  underTen: string;
  mode: string;
  modes: Record<'web' | 'paper' | 'kiosk', string>;
  noneYet: string;
  course: string;
  courseSays: string;
  byDay: string;
  day: string;
  precision: string;
  precisionTown: string;
  precisionHint: string;
  strata: string;
  area: string;
  noArea: string;
  halfWidth: string;
  advice: string;
  adviceSays: Record<Advice, string>;
  profile: string;
  profileIntro: string;
  profileNone: string;
  group: string;
  share: string;
  population: string;
  difference: string;
  points: string;
  less: string;
  more: string;
  missing: string;
  missingSays: string;
  noneMissing: string;
  privacy: string;
}> = {
  de: {
    noWaves: 'Es ist noch keine Befragung eröffnet.',
    until: 'Stand: {day}, Ende des Tages. Die Zahlen wechseln einmal am Tag.',
    state: { draft: '○ Entwurf', open: '● offen', counting: '◐ nur noch Papier', closed: '■ geschlossen' },
    sample: { invited: 'Eingeladene', open: 'Offene Befragung' },
    answered: 'Antworten',
    invited: 'Erreichte Briefe',
    rate: 'Rücklauf',
    underTen: 'unter 10',
    mode: 'Weg',
    modes: { web: 'Internet', paper: 'Papier', kiosk: 'Kiosk' },
    noneYet: 'Noch zu wenige Antworten für ein Bild.',
    course: 'Verlauf',
    courseSays: 'Antworten seit dem {from}, zusammengezählt: am {to} {answered}.',
    byDay: 'Zahlen zum Verlauf',
    day: 'Tag',
    precision: 'Wie genau die Ergebnisse werden',
    precisionTown:
      'Ein Anteil von 50 % in der ganzen Stadt wird nach heutigem Stand auf ±{points} Punkte genau.',
    precisionHint:
      'Gerechnet mit 95 % Sicherheit und einem Designeffekt von 1,3. Ein Gebiet braucht etwa 100 Antworten für ±11 Punkte.',
    strata: 'Nach Gebiet der Briefe',
    area: 'Gebiet',
    noArea: 'ohne Zuordnung',
    halfWidth: 'Genauigkeit',
    advice: 'Erinnern?',
    adviceSays: {
      over: 'Die Befragung läuft nicht mehr. Erinnern hat keinen Sinn.',
      wait: 'Noch nicht. In den ersten zwei Wochen kommen die meisten Antworten von selbst.',
      coming: 'Noch nicht. In der letzten Woche kam noch mehr als ein Zehntel aller Antworten dazu.',
      remind:
        'Ja. Von selbst kommt kaum noch etwas. Erinnern Sie die Briefe ohne Antwort, am besten mit Papierbogen und Rückumschlag.',
      enough: 'Nicht nötig. Schon vier von zehn erreichten Briefen sind beantwortet.',
    },
    profile: 'Wer geantwortet hat',
    profileIntro:
      'Stand der Woche vom {day}, auf Zehner gerundet. Gruppen unter zehn Personen sind mit ihren Nachbarn zusammengefasst.',
    profileNone:
      'Der Vergleich mit der Bevölkerung erscheint ab hundert Antworten, sobald Bevölkerungszahlen hinterlegt sind. Er wird höchstens einmal in der Woche erneuert.',
    group: 'Gruppe',
    share: 'Befragte',
    population: 'Bevölkerung',
    difference: 'Unterschied, Punkte',
    points: '{points} Punkte',
    less: 'seltener',
    more: 'häufiger',
    missing: 'Wer fehlt',
    missingSays:
      'Deutlich seltener geantwortet haben: {groups}. Das Gewichten gleicht es teilweise aus. Wirksamer ist, diese Gruppen anzusprechen: über Vereine, Schulen, Einrichtungen, mit Papierbogen oder in ihrer Sprache.',
    noneMissing: 'Keine Gruppe hat deutlich seltener geantwortet, als es ihrem Anteil entspricht.',
    privacy: 'Alle Zahlen sind auf Zehner abgerundet. Antworten sind hier nicht zu sehen.',
  },
  en: {
    noWaves: 'No survey has been opened yet.',
    until: 'As of the end of {day}. The figures change once a day.',
    state: { draft: '○ draft', open: '● open', counting: '◐ paper only', closed: '■ closed' },
    sample: { invited: 'Invited', open: 'Open survey' },
    answered: 'Answers',
    invited: 'Letters that arrived',
    rate: 'Response',
    underTen: 'under 10',
    mode: 'Way',
    modes: { web: 'Internet', paper: 'Paper', kiosk: 'Kiosk' },
    noneYet: 'Too few answers for a picture yet.',
    course: 'Course',
    courseSays: 'Answers since {from}, added up: {answered} on {to}.',
    byDay: 'Figures of the course',
    day: 'Day',
    precision: 'How precise the results will be',
    precisionTown: 'As it stands, a share of 50 % in the whole town will be known within ±{points} points.',
    precisionHint:
      'At 95 % confidence and a design effect of 1.3. An area needs about 100 answers for ±11 points.',
    strata: 'By area of the letters',
    area: 'Area',
    noArea: 'not assigned',
    halfWidth: 'Precision',
    advice: 'Send a reminder?',
    adviceSays: {
      over: 'The survey is over. There is no point in a reminder.',
      wait: 'Not yet. In the first two weeks most answers come by themselves.',
      coming: 'Not yet. The last week still brought more than a tenth of all answers.',
      remind:
        'Yes. Hardly anything comes by itself any more. Remind the letters without an answer, best with a paper form and a return envelope.',
      enough: 'No need. Four in ten of the letters that arrived have been answered already.',
    },
    profile: 'Who has answered',
    profileIntro:
      'As of the week of {day}, rounded to tens. Groups under ten persons are joined with their neighbours.',
    profileNone:
      'The comparison with the population appears from a hundred answers on, once population counts have been uploaded. It is renewed once a week at most.',
    group: 'Group',
    share: 'Respondents',
    population: 'Population',
    difference: 'Difference, points',
    points: '{points} points',
    less: 'less often',
    more: 'more often',
    missing: 'Who is missing',
    missingSays:
      'Clearly fewer answers than their share: {groups}. Weighting makes up for some of it. It helps more to reach out to these groups: through clubs, schools, services, with a paper form or in their language.',
    noneMissing: 'No group has answered clearly less often than its share.',
    privacy: 'All figures are rounded down to tens. No answer can be seen here.',
  },
};
