import type { Words } from '../foreign/remark.ts';

/** What becomes of a question type of the XLSForm reference. */
export type TypeFate =
  | {
      fate: 'carried';
      as:
        | 'single'
        | 'multiple'
        | 'ranking'
        | 'number'
        | 'scale'
        | 'text'
        | 'note'
        | 'consent'
        | 'places'
        | 'routes';
      /** Said at every question of the type, when something of it changes on the way. */
      note?: { what: Words; instead: Words };
    }
  | { fate: 'structure'; as: 'beginGroup' | 'endGroup' | 'beginRepeat' | 'endRepeat' }
  | { fate: 'lost'; what: Words; instead: Words };

const carried = (
  as: Extract<TypeFate, { fate: 'carried' }>['as'],
  note?: { what: Words; instead: Words },
): TypeFate => (note ? { fate: 'carried', as, note } : { fate: 'carried', as });
const lost = (de: string, en: string, insteadDe: string, insteadEn: string): TypeFate => ({
  fate: 'lost',
  what: { de, en },
  instead: { de: insteadDe, en: insteadEn },
});
const structure = (as: Extract<TypeFate, { fate: 'structure' }>['as']): TypeFate => ({
  fate: 'structure',
  as,
});

const media = (de: string, en: string) =>
  lost(
    `${de} können nicht angehängt werden.`,
    `${en} cannot be attached.`,
    'Fragen Sie mit Worten: Auf Bildern und Aufnahmen sind oft Dritte zu erkennen.',
    'Ask in words: pictures and recordings often show other people.',
  );
const trace = (de: string, en: string) =>
  lost(
    `${de} wird nie gespeichert.`,
    `${en} is never stored.`,
    'Nichts zu tun: Antworten bleiben ohne Gerät, Uhrzeit und Person.',
    'Nothing to do: answers stay without device, time and person.',
  );
const file = lost(
  'Die Antworten stehen in einer anderen Datei und fehlen hier.',
  'The answers stand in another file and are missing here.',
  'Schreiben Sie sie in das Blatt „choices“, oder nutzen Sie für Stadtteile die Fragenart „area“.',
  'Write them into the sheet "choices", or use the kind "area" for neighbourhoods.',
);
const moment = (de: string, en: string) =>
  lost(
    `Eine Frage nach ${de} gibt es nicht.`,
    `There is no question for ${en}.`,
    'Fragen Sie nach dem Jahr (integer) oder bieten Sie Zeiträume zur Auswahl an.',
    'Ask for the year (integer), or offer spans of time to choose from.',
  );
const ownList = lost(
  'Eine Liste von Objekten aus OpenStreetMap gibt es nicht.',
  'There is no list of objects from OpenStreetMap.',
  'Legen Sie die Orte als Ortsverzeichnis der Gemeinde an.',
  'Upload the places as the list of places of the town.',
);

/**
 * Every type of the XLSForm reference table (xlsform.org/ref-table) and of its successors in ODK, with what becomes
 * of it. Names are compared in lower case with "_" for spaces.
 */
export const xlsformTypes: Readonly<Record<string, TypeFate>> = {
  select_one: carried('single'),
  select_multiple: carried('multiple'),
  select_one_from_file: file,
  select_multiple_from_file: file,
  select_one_external: file,
  rank: carried('ranking'),
  text: carried('text'),
  integer: carried('number'),
  decimal: carried('number', {
    what: {
      de: 'Die Zahl wird ohne Nachkommastellen erfragt.',
      en: 'The number is asked for without decimals.',
    },
    instead: {
      de: 'Wählen Sie bei Bedarf eine kleinere Einheit.',
      en: 'Choose a smaller unit where it matters.',
    },
  }),
  range: carried('scale', {
    what: {
      de: 'Die Enden der Skala heißen vorerst wie ihre Zahlen.',
      en: 'The ends of the scale are named by their numbers for now.',
    },
    instead: { de: 'Benennen Sie unter „ends“ beide Enden.', en: 'Name both ends under "ends".' },
  }),
  note: carried('note'),
  acknowledge: carried('consent'),
  geopoint: carried('places', {
    what: {
      de: 'Der Punkt wird als Rasterzelle von 100 m erfasst, auf der Karte oder aus dem Ortsverzeichnis.',
      en: 'The point is taken as a cell of 100 m, on the map or from the list of places.',
    },
    instead: { de: '', en: '' },
  }),
  geotrace: carried('routes', {
    what: {
      de: 'Der Weg wird als Folge von höchstens 12 Orten erfasst.',
      en: 'The way is taken as up to 12 places in order.',
    },
    instead: { de: '', en: '' },
  }),
  geoshape: lost(
    'Flächen können nicht gezeichnet werden.',
    'Shapes cannot be drawn.',
    'Fragen Sie nach bis zu fünf Orten (places) oder nach dem Stadtteil (area).',
    'Ask for up to five places (places), or for the neighbourhood (area).',
  ),
  date: moment('einem Datum', 'a date'),
  time: moment('einer Uhrzeit', 'a time of day'),
  datetime: moment('Datum und Uhrzeit', 'a date and time'),
  image: media('Bilder', 'Pictures'),
  audio: media('Tonaufnahmen', 'Sound recordings'),
  'background-audio': media('Tonaufnahmen', 'Sound recordings'),
  video: media('Videos', 'Videos'),
  file: media('Dateien', 'Files'),
  barcode: lost(
    'Strichcodes werden nicht gelesen.',
    'Bar codes are not read.',
    'Zugangscodes druckt Umfeld selbst auf die Briefe.',
    'Umfeld prints its own access codes on letters.',
  ),
  calculate: lost(
    'Im Fragebogen wird nichts berechnet.',
    'Nothing is computed within the questionnaire.',
    'Beschreiben Sie, was ausgewertet werden soll, unter „indicators“.',
    'Say what is to be analysed under "indicators".',
  ),
  hidden: lost(
    'Unsichtbare Felder gibt es nicht.',
    'There are no invisible fields.',
    'Nichts zu tun, wenn das Feld nur der Technik diente.',
    'Nothing to do where the field served the tool only.',
  ),
  'xml-external': file,
  'csv-external': file,
  osm: ownList,
  begin_group: structure('beginGroup'),
  end_group: structure('endGroup'),
  begin_repeat: structure('beginRepeat'),
  end_repeat: structure('endRepeat'),
  start: trace('Der Beginn', 'The start'),
  end: trace('Das Ende', 'The end'),
  today: trace('Der Tag', 'The day'),
  deviceid: trace('Das Gerät', 'The device'),
  subscriberid: trace('Die Kennung des Anschlusses', 'The subscriber'),
  simserial: trace('Die SIM-Karte', 'The SIM card'),
  phonenumber: trace('Die Telefonnummer', 'The phone number'),
  username: trace('Der Benutzername', 'The user name'),
  email: trace('Die E-Mail-Adresse', 'The e-mail address'),
  audit: trace('Das Verhalten beim Ausfüllen', 'Behaviour while answering'),
  'start-geopoint': trace('Der Ort beim Öffnen', 'The place of opening'),
};

/** Other spellings that converters accept. */
export const typeSynonyms: Readonly<Record<string, string>> = {
  select1: 'select_one',
  select_one_from: 'select_one',
  select_all_that_apply: 'select_multiple',
  select_all_that_apply_from: 'select_multiple',
  add_select_one_prompt_using: 'select_one',
  add_select_multiple_prompt_using: 'select_multiple',
  int: 'integer',
  string: 'text',
  number: 'decimal',
  photo: 'image',
  trigger: 'acknowledge',
  location: 'geopoint',
  gps: 'geopoint',
  imei: 'deviceid',
  phone_number: 'phonenumber',
  uri: 'hidden',
  begin_lgroup: 'begin_repeat',
  end_lgroup: 'end_repeat',
  begin_loop: 'begin_repeat',
  end_loop: 'end_repeat',
};
