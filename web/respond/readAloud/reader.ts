import { signal } from '@preact/signals';

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/** The parts of a question in the order they are read; not the buttons, not what somebody typed. */
const spoken = 'h2, h3, .question__help, .message, .answer__text, .scale__end, th';

/** Reads a question with a voice that lives on the device. */
export function openReader(engine: SpeechSynthesis) {
  const voices = signal(engine.getVoices());
  const reading = signal<string | undefined>(undefined);
  // Most browsers fill the list only after a while.
  engine.addEventListener('voiceschanged', () => {
    voices.value = engine.getVoices();
  });
  addEventListener('pagehide', () => engine.cancel());

  function stop(): void {
    reading.value = undefined;
    engine.cancel();
  }

  return {
    /** Which question is being read, by key. */
    reading,
    stop,
    voiceFor: (locale: string): SpeechSynthesisVoice | undefined => chooseVoice(voices.value, locale),
    read(key: string, field: HTMLElement, voice: SpeechSynthesisVoice): void {
      stop();
      reading.value = key;
      const phrases = listPhrases(field);
      for (const [position, phrase] of phrases.entries()) {
        const utterance = new SpeechSynthesisUtterance(phrase);
        utterance.voice = voice;
        utterance.lang = voice.lang;
        const isLast = position === phrases.length - 1;
        utterance.addEventListener('end', () => {
          if (isLast && reading.value === key) reading.value = undefined;
        });
        utterance.addEventListener('error', () => {
          if (reading.value === key) reading.value = undefined;
        });
        engine.speak(utterance);
      }
    },
  };
}

export type Reader = ReturnType<typeof openReader>;

/** A voice from elsewhere would send the question to somebody: then rather none. */
export function chooseVoice<Some extends Voice>(voices: readonly Some[], locale: string): Some | undefined {
  const wanted = plain(locale);
  const [language = ''] = wanted.split('-');
  const local = voices.filter((voice) => voice.localService && plain(voice.lang).split('-')[0] === language);
  return (
    local.find((voice) => plain(voice.lang) === wanted) ?? local.find((voice) => voice.default) ?? local[0]
  );
}

/** Android writes "de_DE". */
const plain = (tag: string): string => tag.replaceAll('_', '-').toLowerCase();

function listPhrases(field: HTMLElement): string[] {
  return [...field.querySelectorAll(spoken)].flatMap((part) => part.textContent?.trim() || []);
}
