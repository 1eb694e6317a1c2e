import type { ComponentChildren } from 'preact';
import { useWords } from '../InterviewContext.ts';
import { useHeadings } from '../plain/PlainContext.ts';
import { ReadAloud } from '../readAloud/ReadAloud.tsx';
import { describedBy, fieldIds } from './fieldIds.ts';
import { MessageLine } from './MessageLine.tsx';
import type { Message } from './useMessage.ts';

export interface FieldGroupProps {
  /** Of the question or matrix item. */
  fieldKey: string;
  text: string;
  help?: string | undefined;
  required?: boolean | undefined;
  message: Message | undefined;
  /** Of what stands under another question: matrix items, questions about a place. */
  level?: 'h3' | 'h4' | 'h5';
  /** The controls are radio buttons: one group to a screen reader, with its own state. */
  isRadioGroup?: boolean;
  children: ComponentChildren;
}

/** A question and the group of controls that answers it, bound together for screen readers. */
export function FieldGroup(props: FieldGroupProps) {
  const { fieldKey, text, help, required, message, level, isRadioGroup, children } = props;
  const { texts } = useWords();
  const { question } = useHeadings();
  const Heading = level ?? question;
  const ids = fieldIds(fieldKey);
  const radioGroup = {
    role: 'radiogroup' as const,
    ...(required && { 'aria-required': true }),
    ...(message?.kind === 'error' && { 'aria-invalid': true }),
  };
  return (
    <fieldset
      id={ids.field}
      class={`question${message ? ` question--${message.kind}` : ''}`}
      {...(isRadioGroup && radioGroup)}
      aria-describedby={describedBy(help && ids.help, message && ids.message)}
    >
      <legend id={ids.label}>
        <Heading class="question__text">
          {text}
          {required && <span class="question__need"> ({texts.section.required})</span>}
        </Heading>
      </legend>
      {!level && <ReadAloud fieldKey={fieldKey} />}
      {help && (
        <p id={ids.help} class="question__help">
          {help}
        </p>
      )}
      <MessageLine id={ids.message} message={message} />
      {children}
    </fieldset>
  );
}
