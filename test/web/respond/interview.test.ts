import { describe, expect, it } from 'vitest';
import { givenHistory, givenInterview, givenStorage, receipt, settle } from './givenInterview.ts';
import { givenPage, givenQuestionnaire } from './givenPage.ts';

/** Up to the last section, with everything in order. */
function answeredInterview(given: Parameters<typeof givenInterview>[0] = {}) {
  const all = givenInterview(given);
  const { interview } = all;
  interview.start();
  interview.answer('area', 'altstadt');
  interview.next();
  return all;
}

describe('walking through the sections', () => {
  it('holds the person at a section until what is required is there', () => {
    const { interview, shown } = givenInterview();
    interview.start();
    interview.next();
    expect(shown()).toBe('home');
    expect(interview.problems.value).toEqual([{ question: 'area', code: 'required' }]);
    interview.answer('area', 'no_answer');
    interview.next();
    expect([shown(), interview.problems.value]).toEqual(['crime', []]);
  });

  it('counts only the sections this person will see', () => {
    const { interview } = answeredInterview();
    expect(interview.sections.value).toHaveLength(2);
    interview.answer('victim', 'yes');
    expect(interview.sections.value).toHaveLength(3);
    expect(interview.position.value).toBe(1);
  });

  it('asks for a soft answer once more and then lets go', async () => {
    const { interview, shown, sent } = answeredInterview();
    interview.answer('victim', 'yes');
    interview.next();
    interview.next();
    expect([shown(), interview.gaps.value]).toEqual(['report', ['reported']]);
    interview.next();
    await settle();
    expect(sent).toHaveLength(1);
  });

  it('asks about errors before it asks about gaps', () => {
    const { interview } = answeredInterview();
    interview.answer('years', 'many');
    interview.next();
    expect(interview.problems.value).toEqual([{ question: 'years', code: 'notANumber' }]);
    expect(interview.gaps.value).toEqual([]);
  });

  it('keeps every answer on the way back and forth', () => {
    const { interview, shown, travel } = answeredInterview();
    interview.answer('victim', 'no');
    interview.back();
    travel(0);
    expect(shown()).toBe('home');
    travel(1);
    expect(shown()).toBe('crime');
    expect(interview.draft.value.answers).toEqual({ area: 'altstadt', victim: 'no' });
  });

  it('leads the back button of the browser to the first page and not out of the survey', () => {
    const { interview, travel } = givenInterview();
    interview.start();
    travel(-1);
    expect(interview.step.value).toEqual({ at: 'welcome' });
    interview.start();
    expect(interview.position.value).toBe(0);
  });

  it('stands still when the browser goes forward to a section that is no longer asked', () => {
    const { interview, shown, travel } = answeredInterview();
    interview.answer('victim', 'yes');
    interview.next();
    travel(-1);
    interview.answer('victim', 'no');
    travel(1);
    expect(shown()).toBe('crime');
  });

  it('writes neither answers nor sections into an address', () => {
    const { history } = answeredInterview();
    expect(history.entries.length).toBeGreaterThan(2);
    expect(history.entries.every(({ address }) => address === undefined)).toBe(true);
    expect(JSON.stringify(history.entries)).not.toContain('altstadt');
  });
});

describe('a reload', () => {
  it('brings back the section and the answers', () => {
    const [storage, history] = [givenStorage(), givenHistory()];
    answeredInterview({ storage, history });
    const { interview, shown } = givenInterview({ storage, history });
    expect(shown()).toBe('crime');
    expect(interview.draft.value.answers).toEqual({ area: 'altstadt' });
  });

  it('offers to go on where a person left when the page is opened anew in the tab', () => {
    const storage = givenStorage();
    answeredInterview({ storage });
    const { interview, shown } = givenInterview({ storage });
    expect(interview.step.value).toEqual({ at: 'welcome' });
    interview.start();
    expect(shown()).toBe('crime');
  });

  it('begins again where the device stores nothing', () => {
    const refuse = () => {
      throw new DOMException('no', 'QuotaExceededError');
    };
    const storage = { getItem: refuse, setItem: refuse, removeItem: refuse };
    const history = givenHistory();
    expect(answeredInterview({ storage, history }).shown()).toBe('crime');
    expect(givenInterview({ storage, history }).interview.step.value).toEqual({ at: 'welcome' });
  });

  it('drops a draft of another version of the questionnaire', () => {
    const storage = givenStorage();
    answeredInterview({ storage });
    const changed = givenPage(givenQuestionnaire({ version: 2 }));
    expect(givenInterview({ storage }, changed).interview.draft.value.answers).toEqual({});
  });

  it('keeps the receipt, and nothing of the answers', async () => {
    const [storage, history] = [givenStorage(), givenHistory()];
    const { interview } = answeredInterview({ storage, history });
    interview.next();
    await settle();
    expect(storage.kept.size).toBe(0);
    expect(givenInterview({ storage, history }).interview.step.value).toEqual({ at: 'receipt', receipt });
  });
});

describe('sending', () => {
  it('sends the answers that are visible, and no others', async () => {
    const { interview, sent } = answeredInterview();
    interview.answer('victim', 'yes');
    interview.next();
    interview.answer('reported', 'yes');
    interview.back();
    interview.restore({ at: 'section', section: 'crime' });
    interview.answer('victim', 'no');
    interview.next();
    await settle();
    expect(sent[0]).toMatchObject({ language: 'de', sample: 'open' });
    expect(sent[0]?.answers).toEqual({ area: 'altstadt', victim: 'no' });
  });

  it('repeats itself under the same submission, also after a reload', async () => {
    const [storage, history] = [givenStorage(), givenHistory()];
    const first = answeredInterview({ storage, history, outcomes: [{ kind: 'unreachable' }] });
    first.interview.next();
    await settle();
    await first.interview.send();
    const second = givenInterview({ storage, history });
    await second.interview.send();
    const ids = new Set([...first.sent, ...second.sent].map(({ submission }) => submission));
    expect(first.sent).toHaveLength(2);
    expect(second.sent).toHaveLength(1);
    expect(ids.size).toBe(1);
  });

  it('answers a double click with one request', async () => {
    const { interview, sent } = answeredInterview();
    interview.next();
    interview.next();
    void interview.send();
    await settle();
    expect(sent).toHaveLength(1);
  });

  it('leads to the questions the server names', async () => {
    const problems = [{ question: 'area', code: 'unknownOption' as const }];
    const { interview, shown } = answeredInterview({ outcomes: [{ kind: 'answers', problems }] });
    interview.next();
    await settle();
    expect([shown(), interview.problems.value]).toEqual(['home', problems]);
    expect(interview.sending.value).toBeUndefined();
  });

  it('says that it failed when the server names a question there is not', async () => {
    const problems = [{ question: 'nobody', code: 'unknownQuestion' as const }];
    const { interview } = answeredInterview({ outcomes: [{ kind: 'answers', problems }] });
    interview.next();
    await settle();
    expect(interview.sending.value).toEqual({ kind: 'stopped', because: 'refused' });
  });

  it('goes back to a question that an earlier change left open', async () => {
    const { interview, shown, sent } = answeredInterview();
    interview.answer('area', undefined);
    interview.next();
    await settle();
    expect([shown(), sent.length]).toEqual(['home', 0]);
    expect(interview.problems.value).toEqual([{ question: 'area', code: 'required' }]);
  });

  it.each(['closed', 'tooLarge', 'refused', 'unreachable'] as const)(
    'stops and says why: %s',
    async (kind) => {
      const { interview, travel, shown } = answeredInterview({ outcomes: [{ kind }] });
      interview.next();
      await settle();
      expect(interview.sending.value).toEqual({ kind: 'stopped', because: kind });
      interview.leaveSending();
      expect([shown(), interview.sending.value]).toEqual(['crime', undefined]);
      travel(-1);
      expect(shown()).toBe('home');
    },
  );

  it('shows the receipt, and no way back behind it', async () => {
    const { interview, travel } = answeredInterview();
    interview.next();
    await settle();
    travel(-2);
    expect(interview.step.value).toEqual({ at: 'receipt', receipt });
  });

  it("is not disturbed by the browser's buttons while it is under way", async () => {
    const { interview, travel } = answeredInterview();
    interview.next();
    travel(-1);
    expect(interview.sending.value).toEqual({ kind: 'underway' });
    await settle();
    expect(interview.step.value.at).toBe('receipt');
  });
});

describe('another language', () => {
  it('keeps the section and the answers', () => {
    const { interview, shown } = answeredInterview();
    interview.speak({ ...givenPage(), language: 'en' });
    expect([interview.page.value.language, shown()]).toEqual(['en', 'crime']);
    expect(interview.draft.value.answers).toEqual({ area: 'altstadt' });
  });
});
