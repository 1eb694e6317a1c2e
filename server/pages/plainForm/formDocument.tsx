import type { AnswerProblem } from '../../../surveys/language/answers.ts';
import type { Answers } from '../../../surveys/language/questionnaire.ts';
import { InterviewContext } from '../../../web/respond/InterviewContext.ts';
import { createInterview } from '../../../web/respond/interview.ts';
import { PlainClearChoice } from '../../../web/respond/plain/PlainClearChoice.tsx';
import { PlainContext, type PlainWay } from '../../../web/respond/plain/PlainContext.ts';
import { PlainForm, type PlainFormProps } from '../../../web/respond/plain/PlainForm.tsx';
import { PlainPlaces } from '../../../web/respond/plain/PlainPlaces.tsx';
import { PlainTextLimit } from '../../../web/respond/plain/PlainTextLimit.tsx';
import type { RespondPage } from '../../../web/respond/respondPage.ts';
import { createStillDevice } from '../../../web/respond/stillDevice.ts';
import { textIn } from '../../../web/ui/textIn.ts';
import type { EntryFiles } from '../builtPages.ts';
import { htmlPage } from '../htmlPage.tsx';
import { getTexts } from '../interfaceTexts.ts';

export interface FormDocumentProps extends PlainFormProps {
  submission: string;
  /** As given, to be shown again. */
  answers: Answers;
  problems: readonly AnswerProblem[];
  gaps: readonly string[];
  placeChoices: PlainWay['placeChoices'];
}

/** The whole questionnaire as one form, with what has been filled in so far and what is wrong with it. */
export function formDocument(page: RespondPage, files: EntryFiles, form: FormDocumentProps): string {
  const { language, direction, questionnaire, municipality, texts } = page;
  const hasErrors = form.problems.length > 0 || form.notice !== undefined || form.codeFault !== undefined;
  const title = [
    hasErrors && texts.errors.prefix.replace(/\s*:$/, ''),
    textIn(questionnaire.title, language),
    municipality.name,
  ];
  return htmlPage({
    language,
    direction,
    title: title.filter(Boolean).join(' – '),
    files,
    isStatic: true,
    children: (
      <PlainContext.Provider value={plainWay(language, form.placeChoices)}>
        <InterviewContext.Provider value={interviewOf(speakOfLists(page), form)}>
          <PlainForm
            asked={form.asked}
            isReturned={form.isReturned}
            notice={form.notice}
            code={form.code}
            codeFault={form.codeFault}
          />
        </InterviewContext.Provider>
      </PlainContext.Provider>
    ),
  });
}

function plainWay(language: string, placeChoices: PlainWay['placeChoices']): PlainWay {
  const { plainForm } = getTexts(language);
  return {
    texts: plainForm,
    placeChoices,
    Places: PlainPlaces,
    ClearChoice: PlainClearChoice,
    TextLimit: PlainTextLimit,
  };
}

/** What can be wrong with a place of a list is that none was chosen, never that it lies outside. */
function speakOfLists(page: RespondPage): RespondPage {
  const outside = getTexts(page.language).plainForm.choosePlace;
  return { ...page, texts: { ...page.texts, places: { ...page.texts.places, outside } } };
}

function interviewOf(page: RespondPage, { submission, answers, asked, problems, gaps }: FormDocumentProps) {
  const { version } = page.questionnaire;
  const draft = { submission, version, answers, askedAgain: asked };
  const device = createStillDevice();
  const interview = createInterview(page, {
    ...device,
    draft: { ...device.draft, load: () => ({ draft, keeping: 'page' as const }) },
  });
  interview.problems.value = problems;
  interview.gaps.value = gaps;
  return interview;
}
