import type { Contact, HelpNumber } from '../../../db/municipalitySettings.ts';
import type { Text } from '../../../surveys/language/questionnaire.ts';
import type { JsonSchema } from '../../../surveys/language/schema.ts';

/** The settings file as a clerk writes it. */
export interface AuthoredSettings {
  name: string;
  address?: string;
  crest?: string;
  colour?: string;
  darkColour?: string;
  responsible: Contact;
  dataProtection: Contact;
  accessibility: { contact: Contact; enforcement: Contact; statementOn: string };
  imprint: Text;
  legalBasis?: Text;
  addressSource?: Text;
  results?: Text;
  paperReturn?: Text;
  help?: readonly HelpNumber[];
}

const line: JsonSchema = { type: 'string', minLength: 1, maxLength: 200 };
const text: JsonSchema = {
  type: 'object',
  additionalProperties: { type: 'string', minLength: 1, maxLength: 4000 },
  description: 'A text by language: {de: "...", en: "..."}',
};
const colour: JsonSchema = {
  type: 'string',
  pattern: '^#[0-9a-fA-F]{6}$',
  description: 'Six hexadecimal digits in quotation marks, such as "#1f4e5f"',
};
const phone: JsonSchema = {
  type: 'string',
  pattern: '^\\+?[0-9][0-9 ()/-]{1,30}$',
  description: 'A number in quotation marks: "03521 467-0"',
};
const mail: JsonSchema = {
  type: 'string',
  pattern: '^[^\\s@]+@[^\\s@]+\\.[^\\s@.]{2,}$',
  description: 'A mail address such as rathaus@stadt.example',
};

function group(properties: Record<string, JsonSchema>, required: string[], description: string): JsonSchema {
  return { type: 'object', properties, required, additionalProperties: false, description };
}

const contact = group(
  { name: text, post: text, mail, phone },
  ['name'],
  'A group of name, post, mail, phone',
);

/** What may stand where; what takes a second look is checked in `checkSettings`. */
export const settingsSchema: JsonSchema = group(
  {
    name: line,
    address: {
      type: 'string',
      pattern: '^https://[a-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~-]+)*$',
      description:
        'The address of the surveys without a slash at the end: https://umfrage.stadt.example or https://www.stadt.example/umfrage',
    },
    crest: line,
    colour,
    darkColour: colour,
    responsible: contact,
    dataProtection: contact,
    accessibility: group(
      {
        contact,
        enforcement: contact,
        statementOn: {
          type: 'string',
          pattern: '^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$',
          description: 'A day in quotation marks: "2026-11-26"',
        },
      },
      ['contact', 'enforcement', 'statementOn'],
      'A group of contact, enforcement, statementOn',
    ),
    imprint: text,
    legalBasis: text,
    addressSource: text,
    results: text,
    paperReturn: text,
    help: {
      type: 'array',
      minItems: 1,
      maxItems: 12,
      items: group(
        { name: text, number: phone, note: text },
        ['name', 'number'],
        'A group of name, number, note',
      ),
    },
  },
  ['name', 'responsible', 'dataProtection', 'accessibility', 'imprint'],
  'A group of name, colour, crest, contacts ...',
);
