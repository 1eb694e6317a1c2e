import { codeQuestions, sectionLetter } from '../../../surveys/language/questionCodes.ts';
import type { RespondentQuestionnaire, Section } from '../../../surveys/language/questionnaire.ts';
import { RichTextView } from '../../../web/ui/RichTextView.tsx';
import { textIn } from '../../../web/ui/textIn.ts';
import { under } from '../../../web/ui/under.ts';
import type { EntryFiles } from '../builtPages.ts';
import { htmlPage } from '../htmlPage.tsx';
import { getTexts } from '../interfaceTexts.ts';
import { townLook } from '../town/townLook.ts';
import type { Town } from '../town/townPage.ts';
import { EntryKey } from './EntryKey.tsx';
import { PaperContext, usePaper } from './PaperContext.ts';
import { PaperQuestion } from './PaperQuestion.tsx';
import { sayCondition } from './sayCondition.ts';
import { TitlePage } from './TitlePage.tsx';

export interface PaperDocumentProps {
  town: Town;
  wave: string;
  /** In one language, as frozen. */
  questionnaire: RespondentQuestionnaire;
  language: string;
  files: EntryFiles;
  /** Of the same questions on the web. */
  address?: string | undefined;
  /** The key for those who type the forms in, in place of the form. */
  isKey?: boolean;
}

/** The blank questionnaire for A4 and a black-and-white printer. */
export function paperDocument(props: PaperDocumentProps): string {
  const { town, wave, questionnaire, language, files, address, isKey } = props;
  const texts = getTexts(language);
  const { paper } = texts.look;
  const { key } = town.municipality;
  const title = isKey
    ? paper.keyTitle
    : paper.title.replace('{title}', textIn(questionnaire.title, language) ?? '');
  const words = { language, texts, codes: codeQuestions(questionnaire) };
  return htmlPage({
    language,
    direction: texts.direction,
    title: `${title} – ${town.municipality.name}`,
    files,
    isStatic: true,
    sheet: under(`/m/${key}/${wave}/papier/seiten-${language}.css`),
    children: (
      <PaperContext.Provider value={words}>
        <header class="screen-only">{paper.print}</header>
        <main>
          {isKey ? (
            <EntryKey title={title} folder={under(`/m/${key}/${wave}/papier`)} />
          ) : (
            <>
              <TitlePage
                town={town}
                crest={townLook(key, town.settings).crest}
                questionnaire={questionnaire}
                address={address}
              />
              {questionnaire.sections.map((section, position) => (
                <PaperSection key={section.key} section={section} letter={sectionLetter(position)} />
              ))}
              <p class="thanks">{paper.thanks}</p>
            </>
          )}
        </main>
      </PaperContext.Provider>
    ),
  });
}

function PaperSection({ section, letter }: { section: Section; letter: string }) {
  const { authored, language, codes, texts } = usePaper();
  return (
    <section class="part">
      <div class="part__head">
        {section.showIf && <p class="hint">{sayCondition(section.showIf, { codes, language, texts })}</p>}
        <h2>
          <span class="code" dir="ltr">
            {letter}
          </span>
          <span>{authored(section.title)}</span>
        </h2>
        {section.intro && <RichTextView body={section.intro} language={language} />}
      </div>
      {section.questions.map((question) => (
        <PaperQuestion key={question.key} question={question} />
      ))}
    </section>
  );
}
