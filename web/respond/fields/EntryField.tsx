import type { ComponentChildren } from 'preact';
import { useWords } from '../InterviewContext.ts';
import { useHeadings } from '../plain/PlainContext.ts';
import { ReadAloud } from '../readAloud/ReadAloud.tsx';
import { fieldIds } from './fieldIds.ts';
import { MessageLine } from './MessageLine.tsx';
import type { Message } from './useMessage.ts';

export interface EntryFieldProps {
  fieldKey: string;
  text: string;
  help?: string | undefined;
  required?: boolean | undefined;
  message: Message | undefined;
  /** The control; its id is that of the field with "-control" behind it. */
  children: ComponentChildren;
}

/** A question answered in one control of its own: a number, a text, a list to pull down. */
export function EntryField({ fieldKey, text, help, required, message, children }: EntryFieldProps) {
  const { texts } = useWords();
  const { question: Heading } = useHeadings();
  const ids = fieldIds(fieldKey);
  return (
    <div id={ids.field} class={`question${message ? ` question--${message.kind}` : ''}`}>
      <Heading class="question__text">
        <label id={ids.label} for={`${ids.field}-control`}>
          {text}
          {required && <span class="question__need"> ({texts.section.required})</span>}
        </label>
      </Heading>
      <ReadAloud fieldKey={fieldKey} />
      {help && (
        <p id={ids.help} class="question__help">
          {help}
        </p>
      )}
      <MessageLine id={ids.message} message={message} />
      {children}
    </div>
  );
}
