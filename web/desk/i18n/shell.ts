import type { Words } from '../state/language.ts';

export const shellWords: Words<{
  desk: string;
  home: string;
  navigation: string;
  skip: string;
  town: string;
  signOut: string;
  myAccount: string;
  language: string;
  otherLanguage: string;
  waiting: string;
  unreachable: string;
  again: string;
  notFound: string;
  noRoles: string;
  nothingToDo: string;
  menu: string;
  roles: Record<'admin' | 'fieldwork' | 'entry' | 'analyst' | 'council', string>;
}> = {
  de: {
    desk: 'Verwaltung',
    home: 'Übersicht',
    navigation: 'Bereiche',
    skip: 'Zum Inhalt',
    town: 'Kommune',
    signOut: 'Abmelden',
    myAccount: 'Mein Konto',
    language: 'Sprache',
    otherLanguage: 'English',
    waiting: 'Wird geladen …',
    unreachable: 'Der Server antwortet nicht.',
    again: 'Noch einmal versuchen',
    notFound: 'Diese Seite gibt es nicht, oder Ihre Rolle öffnet sie nicht.',
    noRoles:
      'Ihr Konto hat in keiner Kommune eine Rolle. Bitte wenden Sie sich an die Person, die Ihre Konten verwaltet.',
    nothingToDo: 'Für Ihre Rolle gibt es hier noch keine Seite.',
    menu: 'Menü',
    roles: {
      admin: 'Administration',
      fieldwork: 'Feldarbeit',
      entry: 'Erfassung',
      analyst: 'Auswertung',
      council: 'Rat',
    },
  },
  en: {
    desk: 'Desk',
    home: 'Overview',
    navigation: 'Sections',
    skip: 'Skip to content',
    town: 'Town',
    signOut: 'Sign out',
    myAccount: 'My account',
    language: 'Language',
    otherLanguage: 'Deutsch',
    waiting: 'Loading …',
    unreachable: 'The server does not answer.',
    again: 'Try again',
    notFound: 'This page does not exist, or your role does not open it.',
    noRoles: 'Your account has no role in any town. Please ask whoever manages your accounts.',
    nothingToDo: 'There is no page for your role yet.',
    menu: 'Menu',
    roles: {
      admin: 'Administration',
      fieldwork: 'Fieldwork',
      entry: 'Data entry',
      analyst: 'Analysis',
      council: 'Council',
    },
  },
};
