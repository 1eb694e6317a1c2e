import { describe, expect, it } from 'vitest';
import { interfaceTexts } from '../../../server/pages/interfaceTexts.ts';
import { laterWords, sentPage } from '../../../server/pages/laterWords.ts';
import { hasWords } from '../../../web/respond/laterWords.ts';
import type { RespondPage } from '../../../web/respond/respondPage.ts';

const pageIn = (language: string, access: 'open' | 'ended'): RespondPage =>
  ({
    language,
    wave: { key: '2026', access },
    questionnaire: {},
    texts: interfaceTexts.get(language),
  }) as unknown as RespondPage;

describe('words that come later', () => {
  it.each([...interfaceTexts.keys()])(
    'are all there in %s, together with those of the first view',
    (language) => {
      const page = pageIn(language, 'open');
      const sent = sentPage(page);
      for (const part of ['where', 'invitation'] as const) expect(hasWords(sent, part)).toBe(false);
      const { closed, ...spoken } = page.texts;
      const words = { ...laterWords('where', language), ...laterWords('invitation', language) };
      expect({ ...sent.texts, ...words }).toEqual(spoken);
      for (const part of ['where', 'invitation'] as const)
        expect(hasWords({ ...sent, texts: { ...sent.texts, ...words } }, part)).toBe(true);
      expect(sentPage(pageIn(language, 'ended')).texts.closed).toEqual(closed);
    },
  );
});
