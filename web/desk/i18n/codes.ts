import type { LetterRefusalReason } from '../../../server/fieldwork/letterRefusal.ts';
import type { Words } from '../state/language.ts';

export const codesWords: Words<{
  intro: string;
  wave: string;
  choose: string;
  noWaves: string;
  /** {day} */
  asOf: string;
  table: string;
  none: string;
  area: string;
  letters: string;
  used: string;
  wholeTown: string;
  notedHeading: string;
  few: string;
  states: Record<'sent' | 'used' | 'undeliverable' | 'moved' | 'refused' | 'replaced', string>;
  drawHeading: string;
  drawHint: string;
  count: string;
  allAreas: string;
  draw: string;
  /** {count} */
  drawn: string;
  remindHeading: string;
  remindHint: string;
  remind: string;
  renew: string;
  /** {wave} */
  renewTitle: string;
  renewWarning: string;
  renewAction: string;
  hotlineHeading: string;
  hotlineHint: string;
  number: string;
  find: string;
  /** {number} */
  letter: string;
  state: string;
  wantsPaper: string;
  notes: Record<'undeliverable' | 'moved' | 'refused' | 'wantsPaper' | 'sent', string>;
  replace: string;
  /** {number} */
  replaceTitle: string;
  replaceWarning: string;
  replaceAction: string;
  cancel: string;
  /** Why there is nothing to note or to replace. */
  settledAs: Record<'used' | 'replaced', string>;
  /** {number} */
  newCode: string;
  once: string;
  saved: string;
  reasons: Record<LetterRefusalReason, string>;
}> = {
  de: {
    intro:
      'Hier entstehen die Codes für die Einladungsbriefe. Jeder Code steht nur einmal in Klarschrift: in der Datei, die Sie beim Ziehen herunterladen.',
    wave: 'Befragung',
    choose: 'Bitte wählen',
    noWaves: 'Es gibt noch keine Befragung, zu der per Brief eingeladen wird.',
    asOf: 'Welche Briefe benutzt sind, wird einmal am Tag erneuert. Stand: {day}. Benutzte und gemeldete Briefe sind auf Zehner abgerundet.',
    table: 'Briefe nach Stadtteil',
    none: 'Noch sind keine Codes gezogen.',
    area: 'Stadtteil',
    letters: 'Briefe',
    used: 'benutzt (mindestens)',
    wholeTown: 'ganze Stadt',
    notedHeading: 'Gemeldet (mindestens)',
    few: 'unter 10',
    states: {
      sent: 'verschickt',
      used: 'benutzt',
      undeliverable: 'unzustellbar',
      moved: 'verzogen oder verstorben',
      refused: 'lehnt ab',
      replaced: 'durch neuen Code ersetzt',
    },
    drawHeading: 'Codes ziehen',
    drawHint:
      'Ohne Stadtteil werden die Briefe nach der Bevölkerung verteilt, soweit sie bekannt ist. Die Datei gibt es nur dieses eine Mal.',
    count: 'Zahl der Briefe',
    allAreas: 'Alle Stadtteile',
    draw: 'Ziehen und Datei herunterladen',
    drawn:
      'Gezogen: {count}. Die Codes stehen nur in der Datei, die Ihr Browser gerade gespeichert hat; bewahren Sie sie sicher auf.',
    remindHeading: 'Erinnern',
    remindHint:
      'Die Liste nennt die Nummern der Briefe, die noch nicht benutzt sind. Wer erst heute geantwortet hat, steht noch darin.',
    remind: 'Liste herunterladen',
    renew: 'Neue Codes für alle Unbenutzten',
    renewTitle: 'Neue Codes für alle unbenutzten Briefe von {wave}',
    renewWarning:
      'Alle Codes auf der Liste werden sofort ungültig, auch in Briefen, die schon im Haus liegen. Die neuen stehen nur in der Datei und müssen verschickt werden.',
    renewAction: 'Alte Codes sperren und Datei herunterladen',
    hotlineHeading: 'Am Telefon',
    hotlineHint: 'Die Nummer steht im Brief unter der Anschrift.',
    number: 'Briefnummer',
    find: 'Brief suchen',
    letter: 'Brief {number}',
    state: 'Stand',
    wantsPaper: 'möchte auf Papier antworten',
    notes: {
      undeliverable: 'Unzustellbar',
      moved: 'Verzogen oder verstorben',
      refused: 'Lehnt ab',
      wantsPaper: 'Möchte Papier',
      sent: 'Vermerk zurücknehmen',
    },
    replace: 'Code sperren und neuen ausgeben',
    replaceTitle: 'Neuer Code für Brief {number}',
    replaceWarning:
      'Der alte Code gilt dann nicht mehr. Der neue steht nur einmal hier, mit einer neuen Briefnummer; geben Sie ihn gleich durch.',
    replaceAction: 'Sperren und neuen Code zeigen',
    cancel: 'Abbrechen',
    settledAs: {
      used: 'Mit diesem Code kann schon geantwortet worden sein; ob Antworten da sind, sieht niemand. Deshalb gibt es für ihn keinen neuen. Wer seine Antworten auf einem Gerät hat merken lassen, kann dort weitermachen.',
      replaced: 'Für diesen Brief ist ein neuer Code ausgegeben; es gilt der Brief mit der neuen Nummer.',
    },
    newCode: 'Neuer Code, Brief {number}',
    once: 'Bitte jetzt durchgeben: Er wird nicht wieder angezeigt.',
    saved: 'Vermerkt.',
    reasons: {
      openSample: 'Zu dieser Befragung wird niemand per Brief eingeladen.',
      ended: 'Diese Befragung nimmt keine Briefe mehr an.',
      count: 'Bitte geben Sie eine ganze Zahl von 1 bis 100 000 ein.',
      noArea: 'Diesen Stadtteil gibt es nicht.',
      areaGone: 'Ein Stadtteil, für den Briefe gezogen wurden, fehlt in den neuen Gebieten.',
      tooFew:
        'Das sind zu wenige Briefe: In einem neuen Stadtteil müssen es während der Befragung mindestens 50 sein, damit niemand erkennbar wird.',
      twoDesigns:
        'Die früheren Briefe wurden anders gezogen (ganze Stadt oder nach Stadtteilen). Bitte ziehen Sie auf dieselbe Weise.',
      noLetter: 'Diese Briefnummer gibt es nicht.',
      settled: 'Dieser Brief ist schon benutzt oder ersetzt; es wurde nichts geändert.',
    },
  },
  en: {
    intro:
      'The codes for the invitation letters are made here. Each stands in clear only once: in the file you download when you draw them.',
    wave: 'Survey',
    choose: 'Please choose',
    noWaves: 'There is no survey yet that invites by letter.',
    asOf: 'Which letters were used is renewed once a day. As of {day}. Used and reported letters are rounded down to tens.',
    table: 'Letters by area',
    none: 'No codes have been drawn yet.',
    area: 'Area',
    letters: 'Letters',
    used: 'used (at least)',
    wholeTown: 'whole town',
    notedHeading: 'Reported (at least)',
    few: 'under 10',
    states: {
      sent: 'sent',
      used: 'used',
      undeliverable: 'undeliverable',
      moved: 'moved or deceased',
      refused: 'refuses',
      replaced: 'replaced by a new code',
    },
    drawHeading: 'Draw codes',
    drawHint:
      'Without an area, letters are shared out by population where it is known. The file exists this one time only.',
    count: 'Number of letters',
    allAreas: 'All areas',
    draw: 'Draw and download the file',
    drawn:
      'Drawn: {count}. The codes stand only in the file your browser has just saved; keep it in a safe place.',
    remindHeading: 'Remind',
    remindHint:
      'The list names the letters not used yet, by number. Whoever answered only today is still on it.',
    remind: 'Download the list',
    renew: 'New codes for all unused ones',
    renewTitle: 'New codes for all unused letters of {wave}',
    renewWarning:
      'All codes on the list become void at once, in letters that have arrived, too. The new ones stand in the file only and have to be sent.',
    renewAction: 'Void the old codes and download the file',
    hotlineHeading: 'On the phone',
    hotlineHint: 'The number stands in the letter below the address.',
    number: 'Letter number',
    find: 'Find letter',
    letter: 'Letter {number}',
    state: 'State',
    wantsPaper: 'wants to answer on paper',
    notes: {
      undeliverable: 'Undeliverable',
      moved: 'Moved or deceased',
      refused: 'Refuses',
      wantsPaper: 'Wants paper',
      sent: 'Take the note back',
    },
    replace: 'Void the code and issue another',
    replaceTitle: 'A new code for letter {number}',
    replaceWarning:
      'The old code is void from then on. The new one stands here only once, with a new letter number; pass it on at once.',
    replaceAction: 'Void it and show the new code',
    cancel: 'Cancel',
    settledAs: {
      used: 'Somebody may have answered with this code; whether answers have come nobody can see. So there is no new one for it. Whoever had their answers remembered on a device can go on there.',
      replaced: 'A new code was issued for this letter; the letter with the new number counts.',
    },
    newCode: 'New code, letter {number}',
    once: 'Please pass it on now: it will not be shown again.',
    saved: 'Noted.',
    reasons: {
      openSample: 'This survey invites nobody by letter.',
      ended: 'This survey takes no more letters.',
      count: 'Please enter a whole number from 1 to 100,000.',
      noArea: 'There is no such area.',
      areaGone: 'An area that letters were drawn in is missing in the new areas.',
      tooFew:
        'These are too few letters: in a new area at least 50 are needed while the survey runs, so that nobody can be told.',
      twoDesigns:
        'The earlier letters were drawn in another way (whole town, or area by area). Please draw in the same way.',
      noLetter: 'There is no such letter number.',
      settled: 'This letter was used or replaced already; nothing was changed.',
    },
  },
};
