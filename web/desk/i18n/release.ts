import type { Audience } from '../../../server/release/desk/audience.ts';
import type { DeskRelease } from '../../../server/release/desk/listWaveReleases.ts';
import type { Words } from '../state/language.ts';

interface ReleaseWords {
  intro: string;
  noWaves: string;
  closedOn: (day: string) => string;
  build: string;
  buildAgain: string;
  buildHint: string;
  cannotBuild: { noIndicators: string; deleted: (day: string) => string };
  building: { reading: string; estimating: string; leave: string };
  built: (number: number) => string;
  failed: string;
  noReleases: string;
  release: (number: number) => string;
  columns: { release: string; state: string; createdOn: string; next: string };
  state: Record<DeskRelease['state'], string>;
  proposedState: string;
  audience: Record<Audience, string>;
  until: (day: string) => string;
  read: string;
  back: string;
  waiting: (who: string, on: string, what: string) => string;
  confirmed: (who: string, on: string, what: string) => string;
  withdrawnBy: (who: string, on: string, reason: string) => string;
  propose: {
    title: string;
    why: string;
    audience: string;
    publicOn: string;
    publicOnHint: string;
    send: string;
  };
  confirm: { title: string; own: string; why: string; send: string; takeBack: string };
  withdraw: { open: string; title: string; what: string; reason: string; reasonHint: string; send: string };
  decision: string;
  councilPage: string;
  publicPage: string;
}

export const releaseWords: Words<ReleaseWords> = {
  de: {
    intro:
      'Aus einer geschlossenen Befragung wird hier eine Veröffentlichung: rechnen lassen, den Bericht lesen, vorschlagen, von einer zweiten Person bestätigen lassen.',
    noWaves: 'Noch ist keine Befragung geschlossen. Vorher liest niemand die Antworten.',
    closedOn: (day) => `geschlossen am ${day}`,
    build: 'Zahlen rechnen',
    buildAgain: 'Neu rechnen',
    buildHint:
      'Das dauert je nach Zahl der Antworten bis zu einer Minute. Es wird noch nichts veröffentlicht.',
    cannotBuild: {
      noIndicators: 'Der Fragebogen erklärt keine Kennzahlen. Es gibt deshalb nichts zu rechnen.',
      deleted: (day) =>
        `Die Antworten wurden am ${day} nach Plan gelöscht. Neue Zahlen lassen sich nicht mehr rechnen; die vorhandenen bleiben.`,
    },
    building: {
      reading: 'Antworten werden gelesen',
      estimating: 'Tabellen werden gerechnet und geprüft',
      leave: 'Sie können diese Seite verlassen und später zurückkommen.',
    },
    built: (number) => `Veröffentlichung ${number} ist gerechnet. Bitte lesen Sie den Bericht.`,
    failed: 'Das Rechnen ist abgebrochen. Bitte sagen Sie der IT Bescheid.',
    noReleases: 'Noch nichts gerechnet.',
    release: (number) => `Veröffentlichung ${number}`,
    columns: { release: 'Nummer', state: 'Stand', createdOn: 'Gerechnet am', next: 'Bericht' },
    state: {
      built: 'gerechnet',
      council: 'nur für den Rat',
      public: 'öffentlich',
      withdrawn: 'zurückgezogen',
    },
    proposedState: 'vorgeschlagen, wartet auf Bestätigung',
    audience: {
      council: 'nur für den Rat',
      public: 'für alle',
      councilThenPublic: 'zuerst für den Rat, dann für alle',
    },
    until: (day) => `für alle ab ${day}`,
    read: 'Bericht lesen',
    back: 'Zurück zu allen Veröffentlichungen',
    waiting: (who, on, what) => `Vorgeschlagen von ${who} am ${on}: ${what}.`,
    confirmed: (who, on, what) => `Bestätigt von ${who} am ${on}: ${what}.`,
    withdrawnBy: (who, on, reason) => `Zurückgezogen von ${who} am ${on}. Grund: ${reason}`,
    propose: {
      title: 'Vorschlagen',
      why: 'Eine zweite Person muss bestätigen. Erst dann kann jemand die Zahlen lesen.',
      audience: 'Wer soll die Zahlen lesen?',
      publicOn: 'Für alle ab',
      publicOnHint: 'Sie öffnet sich an diesem Tag um 0 Uhr von selbst.',
      send: 'Vorschlagen',
    },
    confirm: {
      title: 'Bestätigen',
      own: 'Sie haben das selbst vorgeschlagen. Bestätigen muss eine andere Person mit der Rolle Auswertung.',
      why: 'Bitte lesen Sie zuerst den Bericht auf dieser Seite. Was öffentlich war, bleibt bekannt, auch wenn Sie es zurückziehen.',
      send: 'Bestätigen und öffnen',
      takeBack: 'Vorschlag zurücknehmen',
    },
    withdraw: {
      open: 'Zurückziehen …',
      title: 'Veröffentlichung zurückziehen',
      what: 'Die Zahlen sind danach nicht mehr zu lesen. An ihrer Stelle steht der Tag und der Grund. Gibt es eine ältere Veröffentlichung dieser Befragung, gilt wieder diese.',
      reason: 'Grund',
      reasonHint: 'Wer die Adresse kennt, liest ihn. Bitte nennen Sie keine Personen.',
      send: 'Zurückziehen',
    },
    decision: 'Wer darf das lesen?',
    councilPage: 'So liest sie der Rat',
    publicPage: 'So lesen sie alle',
  },
  en: {
    intro:
      'Here a closed survey becomes a release: have it calculated, read the report, propose it, and have a second person confirm.',
    noWaves: 'No survey has been closed yet. Until then nobody reads its answers.',
    closedOn: (day) => `closed on ${day}`,
    build: 'Calculate the figures',
    buildAgain: 'Calculate again',
    buildHint: 'Depending on the number of answers this takes up to a minute. Nothing is published yet.',
    cannotBuild: {
      noIndicators: 'The questionnaire declares no indicators, so there is nothing to calculate.',
      deleted: (day) =>
        `The answers were deleted on ${day} as planned. No new figures can be calculated; the existing ones stay.`,
    },
    building: {
      reading: 'Reading the answers',
      estimating: 'Calculating and checking tables',
      leave: 'You may leave this page and come back later.',
    },
    built: (number) => `Release ${number} has been calculated. Please read its report.`,
    failed: 'The calculation broke off. Please tell your IT department.',
    noReleases: 'Nothing calculated yet.',
    release: (number) => `Release ${number}`,
    columns: { release: 'Number', state: 'State', createdOn: 'Calculated on', next: 'Report' },
    state: { built: 'calculated', council: 'council only', public: 'public', withdrawn: 'withdrawn' },
    proposedState: 'proposed, waits for confirmation',
    audience: {
      council: 'for the council only',
      public: 'for everybody',
      councilThenPublic: 'first for the council, then for everybody',
    },
    until: (day) => `for everybody from ${day}`,
    read: 'Read the report',
    back: 'Back to all releases',
    waiting: (who, on, what) => `Proposed by ${who} on ${on}: ${what}.`,
    confirmed: (who, on, what) => `Confirmed by ${who} on ${on}: ${what}.`,
    withdrawnBy: (who, on, reason) => `Withdrawn by ${who} on ${on}. Reason: ${reason}`,
    propose: {
      title: 'Propose',
      why: 'A second person has to confirm. Only then can anybody read the figures.',
      audience: 'Who is to read the figures?',
      publicOn: 'For everybody from',
      publicOnHint: 'It opens by itself at midnight on this day.',
      send: 'Propose',
    },
    confirm: {
      title: 'Confirm',
      own: 'You proposed this yourself. Another person with the role Analysis has to confirm it.',
      why: 'Please read the report on this page first. What was public stays known, even if you withdraw it.',
      send: 'Confirm and open',
      takeBack: 'Take the proposal back',
    },
    withdraw: {
      open: 'Withdraw …',
      title: 'Withdraw the release',
      what: 'Nobody can read the figures any more. The day and the reason stand in their place. If there is an older release of this survey, that one holds again.',
      reason: 'Reason',
      reasonHint: 'Whoever knows the address reads it. Please name no persons.',
      send: 'Withdraw',
    },
    decision: 'Who may read this?',
    councilPage: 'As the council reads it',
    publicPage: 'As everybody reads it',
  },
};
