import type { Words } from '../foreign/remark.ts';

interface ColumnFate {
  what: Words;
  instead: Words;
}

const tell = (de: string, en: string, insteadDe = '', insteadEn = ''): ColumnFate => ({
  what: { de, en },
  instead: { de: insteadDe, en: insteadEn },
});
const media = tell(
  'Bilder, Töne und Videos an Fragen gibt es nicht.',
  'Pictures, sounds and videos at questions do not exist.',
  'Sagen Sie es mit Worten.',
  'Say it in words.',
);
const technical = tell(
  'Die Angabe betrifft nur die Technik von ODK.',
  'This concerns the machinery of ODK only.',
  'Nichts zu tun.',
  'Nothing to do.',
);

/** Columns of the sheet "survey" that are carried over, wholly or where it says so at the cell. */
export const carriedColumns: readonly string[] = [
  'type',
  'name',
  'label',
  'hint',
  'required',
  'relevant',
  'constraint',
  'appearance',
  'parameters',
];

/** Columns of the sheet "survey" that are lost wherever something stands in them. */
export const lostColumns: Readonly<Record<string, ColumnFate>> = {
  guidance_hint: tell('Der Hinweis für Interviewer entfällt.', 'The hint for interviewers is left out.'),
  constraint_message: tell(
    'Die eigene Fehlermeldung entfällt: Umfeld sagt selbst, was fehlt.',
    'The message is left out: Umfeld says itself what is wrong.',
  ),
  required_message: tell(
    'Die eigene Fehlermeldung entfällt: Umfeld sagt selbst, was fehlt.',
    'The message is left out: Umfeld says itself what is wrong.',
  ),
  default: tell(
    'Vorausgefüllte Antworten gibt es nicht: sie verfälschen Ergebnisse.',
    'There are no answers filled in beforehand: they bias results.',
  ),
  read_only: tell(
    'Nur lesbare Fragen gibt es nicht.',
    'There are no read-only questions.',
    'Nehmen Sie einen Hinweis (note).',
    'Use a note.',
  ),
  calculation: tell(
    'Im Fragebogen wird nichts berechnet.',
    'Nothing is computed within the questionnaire.',
    'Beschreiben Sie es unter „indicators“.',
    'Describe it under "indicators".',
  ),
  choice_filter: tell(
    'Die Antworten werden nicht gefiltert; alle werden gezeigt.',
    'Answers are not filtered; all of them are shown.',
    'Teilen Sie die Frage und stellen Sie die Teile unter Bedingungen.',
    'Split the question and put the parts under conditions.',
  ),
  repeat_count: tell('Wiederholungen gibt es nicht.', 'There are no repetitions.'),
  trigger: technical,
  save_to: technical,
  'media::image': media,
  'media::audio': media,
  'media::video': media,
  'media::big-image': media,
  autoplay: media,
  'body::accuracythreshold': technical,
  rows: technical,
};

/** Families of columns with custom XML. */
export const technicalColumn = /^(?:instance|bind|body|control|sms|compact|entities)[:_]/;
export const technicalFate = technical;

/** Settings that are lost; form_title, form_id, version and default_language are carried over. */
export const lostSettings: Readonly<Record<string, ColumnFate>> = {
  public_key: technical,
  submission_url: technical,
  style: tell('Das Aussehen bestimmt Umfeld.', 'Umfeld decides how it looks.'),
  instance_name: tell('Antworten bekommen keine Namen.', 'Answers get no names.'),
  auto_send: technical,
  auto_delete: technical,
  client_editable: technical,
  namespaces: technical,
  prefix: technical,
  delimiter: technical,
  instance_xmlns: technical,
  sms_keyword: technical,
};
export const carriedSettings = [
  'form_title',
  'form_id',
  'version',
  'default_language',
  'allow_choice_duplicates',
];
