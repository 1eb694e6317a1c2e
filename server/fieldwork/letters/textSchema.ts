import type { JsonSchema } from '../../../surveys/language/schema.ts';
import type { LetterMessage, LetterText } from './text/letterText.ts';

/** The file of a clerk: what is left out stays as it stands. */
export type AuthoredLetterText = Partial<
  Omit<LetterText, 'invitation' | 'reminder'> & {
    invitation: Partial<LetterMessage>;
    reminder: Partial<LetterMessage>;
  }
>;

const text: JsonSchema = { type: 'string', minLength: 1, maxLength: 4000 };

const group = (properties: Record<string, JsonSchema>, description: string): JsonSchema => ({
  type: 'object',
  properties,
  additionalProperties: false,
  description,
});

const message = group({ subject: text, before: text, after: text }, 'A group of subject, before, after');

/** What may stand where in a file of letter texts; what takes a second look is found by `findTextFaults`. */
export const textSchema: JsonSchema = group(
  {
    closesOn: {
      type: 'string',
      pattern: '^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$',
      description: 'A day in quotation marks: "2027-03-31"',
    },
    minimumAge: { type: 'integer', minimum: 1, maximum: 99 },
    contact: text,
    signature: text,
    invitation: message,
    reminder: message,
    back: text,
    card: text,
    lines: {
      type: 'object',
      additionalProperties: text,
      description: 'A line by language: {en: "...", pl: "..."}',
    },
  },
  'A group of closesOn, minimumAge, contact, signature, invitation, reminder, back, card, lines',
);
