import { describe, expect, it } from 'vitest';
import { draftKey, parseDraft } from '../../../web/respond/draft.ts';
import { givenHistory, givenInterview, givenStorage, receipt, settle } from './givenInterview.ts';
import { givenPage } from './givenPage.ts';

const key = draftKey('meissen/2026');
const full = () => {
  throw new DOMException('no', 'QuotaExceededError');
};

/** Somebody who has answered the first question, in a tab of their own on a device that outlives it. */
function givenAnswering(given: Parameters<typeof givenInterview>[0] = {}) {
  const [storage, device] = [givenStorage(), givenStorage()];
  const all = givenInterview({ storage, device, ...given });
  all.interview.start();
  all.interview.answer('area', 'altstadt');
  return { ...all, tab: storage, device };
}

describe('where the answers are kept', () => {
  it('is the tab, and nothing else, unless somebody says so', () => {
    const { interview, tab, device } = givenAnswering();
    expect([interview.keeping.value, tab.kept.size, device.kept.size]).toEqual(['tab', 1, 0]);
  });

  it('is the device after a tap, and a new tab finds them there', () => {
    const { interview, tab, device } = givenAnswering();
    interview.remember();
    interview.answer('area', 'coelln');
    expect([interview.keeping.value, tab.kept.size, device.kept.size]).toEqual(['device', 0, 1]);
    const later = givenInterview({ device }).interview;
    expect([later.keeping.value, later.draft.value.answers]).toEqual(['device', { area: 'coelln' }]);
    expect(later.draft.value.submission).toBe(interview.draft.value.submission);
  });

  it('is the tab again when they are not to be remembered any more', () => {
    const { interview, tab, device } = givenAnswering();
    interview.remember();
    interview.forget();
    expect([interview.keeping.value, tab.kept.size, device.kept.size]).toEqual(['tab', 1, 0]);
  });

  it('stays the tab where the device is full, says so, and goes on', () => {
    const device = { ...givenStorage(), setItem: full };
    const { interview, tab, shown } = givenAnswering({ device });
    interview.remember();
    expect([interview.keeping.value, interview.notice.value, tab.kept.size]).toEqual(['tab', 'refused', 1]);
    interview.next();
    expect(shown()).toBe('crime');
  });

  it('falls back to the tab when the device fills up later', () => {
    const { interview, tab, device } = givenAnswering();
    interview.remember();
    device.setItem = full;
    interview.answer('area', 'coelln');
    expect([interview.keeping.value, tab.kept.size]).toEqual(['tab', 1]);
  });

  it('is the page alone where nothing can be stored', () => {
    const storage = { getItem: full, setItem: full, removeItem: full };
    const { interview } = givenAnswering({ storage, device: storage });
    interview.remember();
    expect([interview.keeping.value, interview.notice.value]).toEqual(['page', 'refused']);
  });
});

describe('erasing', () => {
  it('leaves nothing in either store and begins under another submission', () => {
    const [storage, device, history] = [givenStorage(), givenStorage(), givenHistory()];
    const { interview, travel } = givenAnswering({ storage, device, history });
    const { submission } = interview.draft.value;
    interview.remember();
    interview.erase();
    expect([storage.kept.size, device.kept.size, interview.notice.value]).toEqual([0, 0, 'erased']);
    expect([interview.step.value, interview.draft.value.answers]).toEqual([{ at: 'welcome' }, {}]);
    expect(interview.draft.value.submission).not.toBe(submission);
    travel(-1);
    expect(interview.step.value).toEqual({ at: 'welcome' });
  });

  it('takes what waits to be sent with it', async () => {
    const { interview, device } = givenAnswering({ outcomes: [{ kind: 'unreachable' }] });
    interview.remember();
    await interview.send();
    expect(parseDraft(device.getItem(key))?.queued).toBe(true);
    interview.erase();
    expect([device.kept.size, interview.sending.value]).toEqual([0, undefined]);
  });
});

describe('answers that were sent and have not arrived', () => {
  it('go out by themselves when the page is opened again, under the same submission', async () => {
    const { interview, device, sent } = givenAnswering({ outcomes: [{ kind: 'unreachable' }] });
    await interview.send();
    interview.remember();
    const again = givenInterview({ device });
    await again.interview.resume();
    expect(again.interview.step.value).toEqual({ at: 'receipt', receipt });
    expect(again.sent[0]).toEqual(sent[0]);
    expect(device.kept.size).toBe(0);
  });

  it('wait in the tab only, without consent', async () => {
    const { interview, device, tab } = givenAnswering({ outcomes: [{ kind: 'busy', waitSeconds: 1 }] });
    await interview.send();
    expect([tab.kept.size, device.kept.size]).toEqual([1, 0]);
    const otherTab = givenInterview({ device });
    await otherTab.interview.resume();
    expect(otherTab.sent).toEqual([]);
  });

  it('are not sent behind the back of somebody who went back to them', async () => {
    const { interview, tab } = givenAnswering({ outcomes: [{ kind: 'unreachable' }] });
    await interview.send();
    interview.leaveSending();
    const again = givenInterview({ storage: tab });
    await again.interview.resume();
    expect(again.sent).toEqual([]);
  });

  it.each(['closed', 'refused', 'tooLarge'] as const)(
    'are not sent again after a refusal: %s',
    async (kind) => {
      const { interview, tab } = givenAnswering({ outcomes: [{ kind }] });
      await interview.send();
      expect(parseDraft(tab.getItem(key))?.queued).toBe(false);
    },
  );

  it('are sent at a wave that has ended, which may have them already; then nothing stays behind', async () => {
    const { interview, device } = givenAnswering({ outcomes: [{ kind: 'unreachable' }] });
    await interview.send();
    interview.remember();
    const page = givenPage();
    page.wave.access = 'ended';
    const late = givenInterview({ device, outcomes: [{ kind: 'closed' }] }, page);
    await late.interview.resume();
    expect([late.sent.length, device.kept.size]).toEqual([1, 0]);
  });
});

describe('two tabs', () => {
  it('share what is remembered: the last change wins', () => {
    const one = givenAnswering();
    one.interview.remember();
    const other = givenInterview({ device: one.device });
    other.interview.start();
    one.interview.answer('area', 'coelln');
    other.interview.follow(parseDraft(one.device.getItem(key)));
    expect(other.interview.draft.value.answers).toEqual({ area: 'coelln' });
  });

  it('are told when the answers were sent or erased in the other', async () => {
    const one = givenAnswering();
    one.interview.remember();
    const other = givenInterview({ device: one.device });
    other.interview.start();
    await one.interview.send();
    other.interview.follow(undefined);
    expect([other.interview.notice.value, other.interview.draft.value.answers]).toEqual(['elsewhere', {}]);
  });

  it('keep apart what two people answer: neither overwrites the other', () => {
    const one = givenAnswering();
    const other = givenAnswering({ device: one.device });
    one.interview.remember();
    other.interview.answer('area', 'no_answer');
    other.interview.remember();
    one.interview.follow(parseDraft(one.device.getItem(key)));
    expect([one.interview.keeping.value, one.interview.draft.value.answers]).toEqual([
      'tab',
      { area: 'altstadt' },
    ]);
    expect(parseDraft(one.device.getItem(key))?.answers).toEqual({ area: 'no_answer' });
  });

  it('do not disturb one that is sending', async () => {
    const one = givenAnswering();
    one.interview.remember();
    const other = givenInterview({ device: one.device });
    const sending = other.interview.send();
    other.interview.follow(undefined);
    await sending;
    await settle();
    expect(other.interview.step.value.at).toBe('receipt');
  });
});

describe('at a kiosk', () => {
  it('nothing of one person is left for the next, the language included', async () => {
    const page = { ...givenPage(), kiosk: { ...givenPage().texts.keeping } as never };
    const { interview, sent } = givenInterview({}, page);
    interview.start();
    interview.answer('area', 'altstadt');
    interview.speak({ ...page, language: 'en' });
    await interview.send();
    expect(sent[0]?.mode).toBe('kiosk');
    const { submission } = interview.draft.value;
    interview.restart(page);
    expect([interview.page.value.language, interview.step.value.at]).toEqual(['de', 'welcome']);
    expect(interview.draft.value.answers).toEqual({});
    expect(interview.draft.value.submission).not.toBe(submission);
  });
});
