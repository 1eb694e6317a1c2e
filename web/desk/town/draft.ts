import type { DeskTown } from '../../../server/municipalities/describeTown.ts';
import type { Text } from '../../../surveys/language/questionnaire.ts';

export type TextField = 'imprint' | 'legalBasis' | 'addressSource' | 'results' | 'paperReturn';
export type ContactField = 'responsible' | 'dataProtection' | 'access' | 'enforcement';

export interface ContactDraft {
  name: Text;
  post: Text;
  mail: string;
  phone: string;
}

/** The form as it stands: every field is there, empty ones as ''. */
export interface TownDraft {
  name: string;
  address: string;
  colour: string;
  darkColour: string;
  statementOn: string;
  contacts: Record<ContactField, ContactDraft>;
  texts: Record<TextField, Text>;
  /** Not edited here; kept as it is. */
  help: NonNullable<DeskTown['settings']>['help'];
}

const noContact: ContactDraft = { name: {}, post: {}, mail: '', phone: '' };

export function draftOf({ name, settings }: DeskTown): TownDraft {
  const contact = (given: Partial<ContactDraft> | undefined): ContactDraft => ({ ...noContact, ...given });
  const { address = '', colour = '', darkColour = '', accessibility } = settings ?? {};
  return {
    name,
    address,
    colour,
    darkColour,
    statementOn: accessibility?.statementOn ?? '',
    contacts: {
      responsible: contact(settings?.responsible),
      dataProtection: contact(settings?.dataProtection),
      access: contact(accessibility?.contact),
      enforcement: contact(accessibility?.enforcement),
    },
    texts: {
      imprint: settings?.imprint ?? {},
      legalBasis: settings?.legalBasis ?? {},
      addressSource: settings?.addressSource ?? {},
      results: settings?.results ?? {},
      paperReturn: settings?.paperReturn ?? {},
    },
    help: settings?.help,
  };
}

/** What the server is sent: the settings file in JSON, without what is empty. */
export function settingsOf(draft: TownDraft) {
  const { name, address, colour, darkColour, statementOn, contacts, texts, help } = draft;
  const contact = ({ name: who, post, mail, phone }: ContactDraft) => ({
    name: withoutGaps(who),
    ...(hasWords(post) && { post: withoutGaps(post) }),
    ...(mail.trim() && { mail: mail.trim() }),
    ...(phone.trim() && { phone: phone.trim() }),
  });
  const { imprint, ...others } = texts;
  return {
    name: name.trim(),
    ...(address.trim() && { address: address.trim().replace(/\/$/, '') }),
    ...(colour.trim() && { colour: colour.trim() }),
    ...(colour.trim() && darkColour.trim() && { darkColour: darkColour.trim() }),
    responsible: contact(contacts.responsible),
    dataProtection: contact(contacts.dataProtection),
    accessibility: {
      contact: contact(contacts.access),
      enforcement: contact(contacts.enforcement),
      statementOn,
    },
    imprint: withoutGaps(imprint),
    ...Object.fromEntries(
      Object.entries(others).flatMap(([key, text]) => (hasWords(text) ? [[key, withoutGaps(text)]] : [])),
    ),
    ...(help && { help }),
  };
}

const withoutGaps = (text: Text): Text =>
  Object.fromEntries(Object.entries(text).filter(([, words]) => words.trim() !== ''));

const hasWords = (text: Text): boolean => Object.values(text).some((words) => words.trim() !== '');

/** Where a contact stands in what the server is sent. */
export const pathOfContact: Record<ContactField, string> = {
  responsible: 'responsible',
  dataProtection: 'dataProtection',
  access: 'accessibility.contact',
  enforcement: 'accessibility.enforcement',
};
