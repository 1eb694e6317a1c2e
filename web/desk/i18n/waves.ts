import type { PlanFault } from '../../../server/waves/planWave.ts';
import type { Need } from '../../../server/waves/readiness.ts';
import type { Words } from '../state/language.ts';

type State = 'draft' | 'open' | 'paused' | 'counting' | 'closed';

export const waveWords: Words<{
  intro: string;
  none: string;
  states: Record<State, string>;
  samples: Record<'invited' | 'open' | 'both', string>;
  facts: { questionnaire: string; sample: string; languages: string; days: string; age: string };
  size: string;
  days: { both: string; from: string; until: string; none: string; closed: string };
  ageFrom: string;
  ageNone: string;
  needs: {
    heading: string;
    ready: string;
    missing: string;
    states: Record<Need['state'], string>;
    about: Record<Need['key'], Record<'done' | 'open', string>>;
  };
  add: {
    open: string;
    title: string;
    key: string;
    keyHint: string;
    from: string;
    copyOf: string;
    ready: string;
    sample: string;
    create: string;
    done: string;
  };
  plan: {
    open: string;
    title: string;
    opensOn: string;
    opensHint: string;
    closesOn: string;
    closesHint: string;
    minimumAge: string;
    ageHint: string;
    save: string;
    done: string;
    faults: Record<PlanFault['code'], string>;
  };
  test: { start: string; end: string; link: string; about: string; ended: string };
  pause: { start: string; end: string; asked: string; body: string; done: string; goneOn: string };
  opening: { start: string; asked: string; body: string; again: string; againBody: string; done: string };
  count: { start: string; asked: string; body: string; done: string };
  close: { start: string; asked: string; body: string; done: string };
  visit: string;
  form: string;
  results: string;
  cancel: string;
}> = {
  de: {
    intro:
      'Eine Welle ist eine Befragung mit einem Fragebogen. Bevor sie öffnet, sehen Sie hier, was noch fehlt. Mit dem Öffnen wird der Fragebogen festgeschrieben.',
    none: 'Noch keine Welle. Legen Sie die erste an.',
    states: {
      draft: '○ Entwurf',
      open: '● offen',
      paused: '❙❙ Pause',
      counting: '◐ nur noch Papier',
      closed: '■ geschlossen',
    },
    samples: {
      invited: 'Nur eingeladene Personen (mit Code)',
      open: 'Alle mit dem Link',
      both: 'Eingeladene und, getrennt davon, alle mit dem Link',
    },
    facts: {
      questionnaire: 'Fragebogen',
      sample: 'Wer antwortet',
      languages: 'Sprachen',
      days: 'Laufzeit',
      age: 'Mindestalter',
    },
    size: '{title}: {questions} Fragen in {sections} Abschnitten',
    days: {
      both: '{from} bis {until}',
      from: 'ab {from}, Ende noch offen',
      until: 'bis {until}; wird von Hand geöffnet',
      none: 'noch nicht festgelegt',
      closed: 'geschlossen am {day}',
    },
    ageFrom: 'ab {age} Jahren',
    ageNone: 'nicht festgelegt',
    needs: {
      heading: 'Vor dem Öffnen',
      ready: 'Die Welle kann öffnen.',
      missing: 'Die Welle kann noch nicht öffnen.',
      states: { done: '✓ erledigt', note: '○ Hinweis', advised: '! empfohlen', missing: '✗ fehlt' },
      about: {
        areas: {
          done: '{0} Stadtteile sind da.',
          open: 'Es gibt noch keine Stadtteile. Laden Sie die Karte unter „Stadtteile“ hoch.',
        },
        places: {
          done: 'Straßen und Orte stehen zur Auswahl.',
          open: 'Der Fragebogen fragt nach Orten. Eine Liste von Straßen und Orten hilft allen, die keine Karte bedienen. Nach einer Änderung der Stadtteile laden Sie sie neu hoch.',
        },
        legal: {
          done: 'Verantwortliche Stelle, Datenschutz, Impressum und Barrierefreiheit sind ausgefüllt.',
          open: 'Verantwortliche Stelle, Datenschutz, Impressum und Erklärung zur Barrierefreiheit fehlen. Füllen Sie sie unter „Kommune“ aus.',
        },
        legalBasis: {
          done: 'Die Rechtsgrundlage ist genannt.',
          open: 'Nennen Sie unter „Kommune“ die Rechtsgrundlage, zum Beispiel den Ratsbeschluss.',
        },
        retentionPlan: {
          done: 'Der Server löscht von selbst, und die Datenschutzseite sagt es so: Codes und alles zu den Briefen beim Schließen, dann nach Monaten: Freitexte {1}, Antworten {0}.',
          open: 'Für das Löschen gelten die üblichen Fristen: Codes und alles zu den Briefen beim Schließen, dann nach Monaten: Freitexte {1}, Antworten {0}. Prüfen und speichern Sie sie unter „Löschfristen“; nach dem Öffnen können sie nur noch kürzer werden.',
        },
        minimumAge: {
          done: 'Antworten können Menschen ab {0} Jahren.',
          open: 'Legen Sie das Mindestalter fest. Ab 16 Jahren reicht die eigene Einwilligung (Art. 8 DSGVO).',
        },
        days: {
          done: 'Das Ende ist festgelegt.',
          open: 'Legen Sie den letzten Tag fest; die Umfrage endet dann von selbst.',
        },
        margins: {
          done: 'Die Bevölkerungszahlen zum Gewichten sind da.',
          open: 'Bevölkerungszahlen fehlen für: {list}. Ohne sie wird nicht gewichtet.',
        },
        joined: {
          done: '{1} Stadtteile dürfen zusammengelegt werden, wo in einem davon weniger als {2} Menschen antworten. Briefe und Bevölkerung lassen das bisher nicht erwarten.',
          open: '{0} von {1} Stadtteilen, die zusammengelegt werden dürfen, erscheinen voraussichtlich nicht einzeln, weil in einem davon weniger als {2} Antworten zu erwarten sind: {list}.',
        },
        languages: { done: 'Alle Texte sind vollständig: {list}.', open: 'Texte fehlen: {list}.' },
        address: {
          done: 'Die Adresse für Briefe und Aushänge steht fest.',
          open: 'Nennen Sie unter „Kommune“ die Internetadresse, die auf Briefen und Papierbögen stehen soll.',
        },
      },
    },
    add: {
      open: 'Neue Welle',
      title: 'Neue Welle anlegen',
      key: 'Kurzname',
      keyHint: 'Steht in der Adresse, zum Beispiel 2026. Kleinbuchstaben, Ziffern und Bindestrich.',
      from: 'Beginnen mit',
      copyOf: 'Kopie von {wave}: derselbe Fragebogen, vergleichbar',
      ready: 'Fertiger Fragebogen: {title}',
      sample: 'Wer antwortet',
      create: 'Anlegen',
      done: 'Die Welle {key} ist als Entwurf angelegt.',
    },
    plan: {
      open: 'Laufzeit ändern',
      title: 'Laufzeit und Mindestalter',
      opensOn: 'Öffnet am',
      opensHint: 'Kurz nach Mitternacht, wenn nichts fehlt. Leer: Sie öffnen von Hand.',
      closesOn: 'Letzter Tag im Internet',
      closesHint: 'Sie können ihn auch später noch verschieben. Papier wird danach weiter angenommen.',
      minimumAge: 'Mindestalter in Jahren',
      ageHint: 'Leer: nicht festgelegt.',
      save: 'Speichern',
      done: 'Gespeichert.',
      faults: {
        noDay: 'Diesen Tag gibt es nicht.',
        past: 'Dieser Tag ist schon vorbei.',
        tooLate: 'Zwischen Anfang und Ende liegt mehr als ein Jahr. Bitte prüfen Sie die Jahreszahl.',
        beforeOpening: 'Das Ende liegt vor dem Anfang.',
        opened: 'Die Welle ist schon geöffnet; der Anfang bleibt.',
        closed: 'Die Welle ist geschlossen; daran ändert sich nichts mehr.',
        noAge: 'Bitte eine ganze Zahl von 6 bis 99.',
      },
    },
    test: {
      start: 'Ausprobieren',
      end: 'Probe beenden',
      link: 'Zur Probe',
      about:
        'Unter diesem Link können Sie und andere den Fragebogen ausfüllen. Niemand sonst findet ihn. Die Antworten werden gelöscht, spätestens beim Öffnen.',
      ended: 'Die Probe ist beendet, ihre Antworten sind gelöscht.',
    },
    pause: {
      start: 'Sofort anhalten',
      end: 'Weiterlaufen lassen',
      asked: 'Welle {key} anhalten?',
      body: 'Ab sofort wird nichts mehr angenommen. Wer gerade ausfüllt, verliert nichts: Die Antworten warten auf dem Gerät und gehen ab, sobald es weitergeht.',
      done: 'Die Welle ist angehalten.',
      goneOn: 'Die Welle läuft weiter.',
    },
    opening: {
      start: 'Öffnen',
      asked: 'Welle {key} öffnen?',
      body: 'Ab jetzt können alle antworten. Fragebogen und Stadtteile werden festgeschrieben und lassen sich danach nicht mehr ändern. Antworten aus der Probe werden gelöscht.',
      again: 'Wieder öffnen',
      againBody: 'Die Umfrage nimmt wieder Antworten im Internet an.',
      done: 'Die Welle ist offen.',
    },
    count: {
      start: 'Internet schließen',
      asked: 'Welle {key} im Internet schließen?',
      body: 'Im Internet wird nichts mehr angenommen. Papierbögen können Sie weiter erfassen. Sie können die Welle wieder öffnen.',
      done: 'Das Internet ist geschlossen, Papier wird noch angenommen.',
    },
    close: {
      start: 'Endgültig schließen',
      asked: 'Welle {key} endgültig schließen',
      body: 'Danach wird nichts mehr angenommen, auch kein Papier. Codes, Briefnummern und Schlüssel werden gelöscht und die Datei wird neu geschrieben. Das lässt sich nicht zurücknehmen. Erst danach kann eine Auswertung entstehen.',
      done: 'Die Welle ist geschlossen.',
    },
    visit: 'Zur Umfrage',
    form: 'Papierbogen',
    results: 'Zu den Ergebnissen',
    cancel: 'Abbrechen',
  },
  en: {
    intro:
      'A wave is one fielding of a questionnaire. Before it opens, you see here what is still missing. Opening freezes the questionnaire.',
    none: 'No wave yet. Create the first one.',
    states: {
      draft: '○ draft',
      open: '● open',
      paused: '❙❙ paused',
      counting: '◐ paper only',
      closed: '■ closed',
    },
    samples: {
      invited: 'Invited persons only (with a code)',
      open: 'Anyone with the link',
      both: 'Invited persons and, apart from them, anyone with the link',
    },
    facts: {
      questionnaire: 'Questionnaire',
      sample: 'Who answers',
      languages: 'Languages',
      days: 'Runs',
      age: 'Minimum age',
    },
    size: '{title}: {questions} questions in {sections} sections',
    days: {
      both: '{from} to {until}',
      from: 'from {from}, end not set',
      until: 'until {until}; opened by hand',
      none: 'not set yet',
      closed: 'closed on {day}',
    },
    ageFrom: 'from {age} years',
    ageNone: 'not set',
    needs: {
      heading: 'Before it opens',
      ready: 'The wave can open.',
      missing: 'The wave cannot open yet.',
      states: { done: '✓ done', note: '○ note', advised: '! advised', missing: '✗ missing' },
      about: {
        areas: {
          done: '{0} areas are there.',
          open: 'There are no areas yet. Upload the map under “Areas”.',
        },
        places: {
          done: 'Streets and places can be chosen from.',
          open: 'The questionnaire asks for places. A list of streets and places helps everybody who cannot use a map. After a change of areas upload it again.',
        },
        legal: {
          done: 'Controller, data protection, imprint and accessibility are filled in.',
          open: 'Controller, data protection, imprint and the accessibility statement are missing. Fill them in under “Town”.',
        },
        legalBasis: {
          done: 'The legal basis is named.',
          open: 'Name the legal basis under “Town”, such as the council’s decision.',
        },
        retentionPlan: {
          done: 'The server deletes by itself, and the privacy page says so: codes and all about the letters at closing, then after months: free texts {1}, answers {0}.',
          open: 'The usual periods hold for deleting: codes and all about the letters at closing, then after months: free texts {1}, answers {0}. Check and save them under “Retention”; once the wave has opened they can only become shorter.',
        },
        minimumAge: {
          done: 'People from {0} years may answer.',
          open: 'Set the minimum age. From 16 years a person’s own consent is enough (Art. 8 GDPR).',
        },
        days: { done: 'The end is set.', open: 'Set the last day; the survey then ends by itself.' },
        margins: {
          done: 'The population counts for weighting are there.',
          open: 'Population counts are missing for: {list}. Without them nothing is weighted.',
        },
        joined: {
          done: '{1} areas may be joined where fewer than {2} people answer in one of them. Letters and population give no reason to expect it so far.',
          open: '{0} of the {1} areas that may be joined will probably not be shown by themselves, because fewer than {2} answers are to be expected in one of them: {list}.',
        },
        languages: { done: 'All texts are complete: {list}.', open: 'Texts are missing: {list}.' },
        address: {
          done: 'The address for letters and posters is set.',
          open: 'Give under “Town” the web address that letters and paper forms should show.',
        },
      },
    },
    add: {
      open: 'New wave',
      title: 'Create a wave',
      key: 'Short name',
      keyHint: 'Stands in the address, such as 2026. Lower-case letters, digits and hyphens.',
      from: 'Begin with',
      copyOf: 'A copy of {wave}: the same questionnaire, comparable',
      ready: 'Ready questionnaire: {title}',
      sample: 'Who answers',
      create: 'Create',
      done: 'The wave {key} was created as a draft.',
    },
    plan: {
      open: 'Change the days',
      title: 'Days and minimum age',
      opensOn: 'Opens on',
      opensHint: 'Shortly after midnight, when nothing is missing. Empty: you open it by hand.',
      closesOn: 'Last day on the web',
      closesHint: 'You can still move it later. Paper is taken after it.',
      minimumAge: 'Minimum age in years',
      ageHint: 'Empty: not set.',
      save: 'Save',
      done: 'Saved.',
      faults: {
        noDay: 'There is no such day.',
        past: 'This day is over.',
        tooLate: 'More than a year lies between beginning and end. Please check the year.',
        beforeOpening: 'The end is before the beginning.',
        opened: 'The wave has been opened; its beginning stays.',
        closed: 'The wave is closed; nothing of this changes any more.',
        noAge: 'Please give a whole number from 6 to 99.',
      },
    },
    test: {
      start: 'Try out',
      end: 'End the trial',
      link: 'Go to the trial',
      about:
        'With this link you and others can fill in the questionnaire. Nobody else finds it. The answers are deleted, at the latest when the wave opens.',
      ended: 'The trial has ended, its answers are deleted.',
    },
    pause: {
      start: 'Pause at once',
      end: 'Go on',
      asked: 'Pause wave {key}?',
      body: 'From now on nothing is taken. Whoever is filling in the form loses nothing: the answers wait on their device and are sent as soon as it goes on.',
      done: 'The wave is paused.',
      goneOn: 'The wave goes on.',
    },
    opening: {
      start: 'Open',
      asked: 'Open wave {key}?',
      body: 'From now on everybody can answer. Questionnaire and areas are frozen and cannot be changed any more. Answers of the trial are deleted.',
      again: 'Open again',
      againBody: 'The survey takes answers on the web again.',
      done: 'The wave is open.',
    },
    count: {
      start: 'Shut the web',
      asked: 'Shut the web for wave {key}?',
      body: 'The web takes nothing any more. You can still type in paper forms. You can open the wave again.',
      done: 'The web is shut, paper is still taken.',
    },
    close: {
      start: 'Close for good',
      asked: 'Close wave {key} for good',
      body: 'Nothing is taken after that, not even paper. Codes, letter numbers and keys are deleted and the file is written anew. This cannot be taken back. Only then can figures be made.',
      done: 'The wave is closed.',
    },
    visit: 'Go to the survey',
    form: 'Paper form',
    results: 'Go to the results',
    cancel: 'Cancel',
  },
};
