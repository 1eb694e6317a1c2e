import type { Contact } from '../../../db/municipalitySettings.ts';
import type { Texts } from '../../../web/i18n/texts.ts';
import { textIn } from '../../../web/ui/textIn.ts';
import { Lines } from './Lines.tsx';

export interface ContactBlockProps {
  contact: Contact;
  language: string;
  texts: Texts;
}

/** Somebody to turn to, with links that call and write. */
export function ContactBlock({ contact, language, texts }: ContactBlockProps) {
  const { phone, mail, post } = texts.look.help;
  return (
    <div class="contact">
      <p class="contact__name">{textIn(contact.name, language)}</p>
      <dl>
        {contact.phone && (
          <div>
            <dt>{phone}</dt>
            <dd>
              <a href={callAddress(contact.phone)} dir="ltr">
                {contact.phone}
              </a>
            </dd>
          </div>
        )}
        {contact.mail && (
          <div>
            <dt>{mail}</dt>
            <dd>
              <a href={`mailto:${contact.mail}`} dir="ltr">
                {contact.mail}
              </a>
            </dd>
          </div>
        )}
        {contact.post && (
          <div>
            <dt>{post}</dt>
            <dd>
              <Lines text={textIn(contact.post, language) ?? ''} />
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}

/** "tel:035214670": a phone wants digits only. */
export function callAddress(number: string): string {
  return `tel:${number.replace(/[^+\d]/g, '')}`;
}
