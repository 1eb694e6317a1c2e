import type { Words } from '../state/language.ts';

export type Group = 'look' | 'responsible' | 'dataProtection' | 'access' | 'enforcement' | 'texts';

export const townWords: Words<{
  intro: string;
  groups: Record<Group, { title: string; about: string }>;
  name: string;
  address: string;
  addressHint: string;
  colour: string;
  colourHint: string;
  darkColour: string;
  who: string;
  post: string;
  mail: string;
  phone: string;
  statementOn: string;
  imprint: string;
  imprintHint: string;
  legalBasis: string;
  legalBasisHint: string;
  addressSource: string;
  addressSourceHint: string;
  keptFrom: string;
  results: string;
  resultsHint: string;
  paperReturn: string;
  paperReturnHint: string;
  inLanguage: Record<'de' | 'en', string>;
  save: string;
  saved: string;
  unsaved: string;
  faults: string;
  pages: string;
  privacyPage: string;
  accessPage: string;
  crest: {
    title: string;
    about: string;
    choose: string;
    drop: string;
    saved: string;
    first: string;
    alt: string;
  };
  /** By the last part of the path; `other` for the rest. */
  wrong: Record<
    'mail' | 'phone' | 'address' | 'colour' | 'statementOn' | 'contact' | 'missing' | 'crest' | 'other',
    string
  >;
}> = {
  de: {
    intro:
      'Was hier steht, lesen alle, die antworten: Datenschutz, Impressum, Barrierefreiheit und an wen man sich wenden kann. Lassen Sie die Texte von Ihrer Datenschutzbeauftragten prüfen.',
    groups: {
      look: { title: 'Name und Aussehen', about: 'So tritt die Kommune auf Bildschirm und Papier auf.' },
      responsible: {
        title: 'Verantwortliche Stelle',
        about: 'Wer die Befragung verantwortet (Art. 4 Nr. 7 DSGVO) und Fragen dazu beantwortet.',
      },
      dataProtection: { title: 'Datenschutzbeauftragte', about: 'Name oder Stelle und ein Weg dorthin.' },
      access: {
        title: 'Barrierefreiheit',
        about: 'Wer hilft, wenn jemand die Seiten nicht nutzen kann, und von wann die Erklärung ist.',
      },
      enforcement: {
        title: 'Durchsetzungsstelle',
        about: 'Die Stelle des Landes, bei der man sich über Barrieren beschweren kann.',
      },
      texts: { title: 'Texte', about: 'Ohne eigenen Text steht ein allgemeiner Satz da.' },
    },
    name: 'Name der Kommune',
    address: 'Internetadresse der Umfragen',
    addressHint: 'Steht auf Briefen und Papierbögen, zum Beispiel https://umfrage.meissen.de',
    colour: 'Farbe',
    colourHint: 'Für Links und Knöpfe, zum Beispiel #1f4e5f. Sie wird auf Lesbarkeit geprüft.',
    darkColour: 'Farbe auf dunklem Grund',
    who: 'Name oder Stelle',
    post: 'Anschrift',
    mail: 'E-Mail',
    phone: 'Telefon',
    statementOn: 'Erklärung zur Barrierefreiheit vom',
    imprint: 'Impressum',
    imprintHint: 'Name, Anschrift, wer die Kommune vertritt.',
    legalBasis: 'Rechtsgrundlage',
    legalBasisHint: 'Zum Beispiel: Beschluss des Stadtrats vom …, Art. 6 Abs. 1 Buchst. e DSGVO.',
    addressSource: 'Woher die Anschriften für Briefe kommen',
    addressSourceHint:
      'Nur bei Befragungen mit Briefen zu sehen (Art. 14 DSGVO). Leer: Melderegister, Bundesmeldegesetz § 34, § 37 oder § 46. Nennen Sie besser die Vorschrift, die bei Ihnen gilt.',
    keptFrom:
      'Wie lange Antworten und Texte bleiben, sagt die Datenschutzseite von selbst: mit den Fristen, die unter „Löschfristen“ stehen.',
    results: 'Was mit den Ergebnissen geschieht',
    resultsHint: 'Wer sie berät und wann sie veröffentlicht werden.',
    paperReturn: 'Wohin mit dem Papierbogen',
    paperReturnHint: 'Wo und bis wann man ihn abgibt.',
    inLanguage: { de: 'auf Deutsch', en: 'auf Englisch' },
    save: 'Speichern',
    saved: 'Gespeichert. Die Seiten für die Befragten zeigen es sofort.',
    unsaved: 'Es gibt Änderungen, die noch nicht gespeichert sind.',
    faults: 'Noch nicht gespeichert: {count} Angaben passen nicht. Sie sind unten markiert.',
    pages: 'So sehen es die Befragten:',
    privacyPage: 'Datenschutz und Impressum',
    accessPage: 'Barrierefreiheit',
    crest: {
      title: 'Wappen',
      about: 'SVG oder PNG, höchstens 20 kB. Alles, was kein Bild ist, wird herausgenommen.',
      choose: 'Wappen hochladen',
      drop: 'Wappen entfernen',
      saved: 'Das Wappen ist gespeichert.',
      first: 'Speichern Sie zuerst die Angaben unten.',
      alt: 'Wappen',
    },
    wrong: {
      mail: 'Das ist keine E-Mail-Adresse. Beispiel: rathaus@stadt.de',
      phone: 'Das ist keine Telefonnummer. Beispiel: 03521 467-0',
      address:
        'Bitte mit https:// und ohne Schrägstrich am Ende, zum Beispiel https://umfrage.stadt.de oder https://www.stadt.de/umfrage',
      colour: 'Diese Farbe lässt sich schlecht lesen oder ist keine. {cure}',
      statementOn: 'Bitte einen Tag wählen, den es gibt.',
      contact: 'Bitte geben Sie E-Mail, Telefon oder Anschrift an.',
      missing: 'Bitte ausfüllen, mindestens auf Deutsch.',
      crest: 'Dieses Bild lässt sich nicht nehmen.',
      other: 'Diese Angabe passt nicht.',
    },
  },
  en: {
    intro:
      'Everybody who answers reads what stands here: data protection, imprint, accessibility and whom to turn to. Have your data protection officer check the texts.',
    groups: {
      look: { title: 'Name and look', about: 'How the town appears on screen and paper.' },
      responsible: {
        title: 'Controller',
        about: 'Who is responsible for the survey (Art. 4(7) GDPR) and answers questions about it.',
      },
      dataProtection: {
        title: 'Data protection officer',
        about: 'A name or an office and a way to reach it.',
      },
      access: {
        title: 'Accessibility',
        about: 'Who helps when somebody cannot use the pages, and the date of the statement.',
      },
      enforcement: {
        title: 'Enforcement body',
        about: 'The body of the state where one can complain about barriers.',
      },
      texts: { title: 'Texts', about: 'Without a text of your own a general sentence stands there.' },
    },
    name: 'Name of the town',
    address: 'Web address of the surveys',
    addressHint: 'Stands on letters and paper forms, such as https://survey.meissen.de',
    colour: 'Colour',
    colourHint: 'For links and buttons, such as #1f4e5f. It is checked to be readable.',
    darkColour: 'Colour on dark ground',
    who: 'Name or office',
    post: 'Postal address',
    mail: 'E-mail',
    phone: 'Phone',
    statementOn: 'Accessibility statement of',
    imprint: 'Imprint',
    imprintHint: 'Name, address, who represents the town.',
    legalBasis: 'Legal basis',
    legalBasisHint: 'For example: decision of the town council of …, Art. 6(1)(e) GDPR.',
    addressSource: 'Where the addresses for letters come from',
    addressSourceHint:
      'Shown only for surveys with letters (Art. 14 GDPR). Empty: register of residents, Federal Act on Registration, section 34, 37 or 46. Better name the section that applies to you.',
    keptFrom:
      'How long answers and texts are kept the privacy page says by itself: with the periods that stand under “Retention”.',
    results: 'What becomes of the results',
    resultsHint: 'Who discusses them and when they are published.',
    paperReturn: 'Where the paper form goes',
    paperReturnHint: 'Where and until when it is handed in.',
    inLanguage: { de: 'in German', en: 'in English' },
    save: 'Save',
    saved: 'Saved. The pages for those who answer show it at once.',
    unsaved: 'There are changes that have not been saved.',
    faults: 'Not saved yet: {count} entries do not fit. They are marked below.',
    pages: 'This is what those who answer see:',
    privacyPage: 'Data protection and imprint',
    accessPage: 'Accessibility',
    crest: {
      title: 'Crest',
      about: 'SVG or PNG, 20 kB at most. Whatever is no picture is taken out.',
      choose: 'Upload a crest',
      drop: 'Remove the crest',
      saved: 'The crest is saved.',
      first: 'Save the entries below first.',
      alt: 'Crest',
    },
    wrong: {
      mail: 'This is no e-mail address. Example: townhall@town.de',
      phone: 'This is no phone number. Example: 03521 467-0',
      address:
        'Please with https:// and without a slash at the end, such as https://survey.town.de or https://www.town.de/survey',
      colour: 'This colour is hard to read, or is none. {cure}',
      statementOn: 'Please choose a day that exists.',
      contact: 'Please give an e-mail address, a phone number or a postal address.',
      missing: 'Please fill this in, at least in German.',
      crest: 'This picture cannot be taken.',
      other: 'This entry does not fit.',
    },
  },
};
