import type { Question } from '../../../surveys/language/questionnaire.ts';
import { RichTextView } from '../../ui/RichTextView.tsx';
import { useWords } from '../InterviewContext.ts';
import { usePlainWay } from '../plain/PlainContext.ts';
import { AreaHelp } from './AreaHelp.tsx';
import { AreaSelect } from './AreaSelect.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { ConsentField } from './ConsentField.tsx';
import { MatrixField } from './MatrixField.tsx';
import { MultipleField } from './MultipleField.tsx';
import { NumberField } from './NumberField.tsx';
import { PlacesField } from './PlacesField.tsx';
import { RankingField } from './RankingField.tsx';
import { ScaleField } from './ScaleField.tsx';
import { TextField } from './TextField.tsx';

/** More areas than this are quicker found in a list to pull down. */
const mostAreaRows = 15;

/** The field for a question. A new kind of question fails to compile here until it has one. */
export function QuestionField({ question }: { question: Question }) {
  const { language } = useWords();
  const plain = usePlainWay();
  switch (question.kind) {
    case 'area':
      return (
        <>
          {question.options.length > mostAreaRows ? (
            <AreaSelect question={question} />
          ) : (
            <ChoiceField question={question} />
          )}
          {!plain && <AreaHelp question={question} />}
        </>
      );
    case 'single':
      return <ChoiceField question={question} />;
    case 'multiple':
      return <MultipleField question={question} />;
    case 'ranking':
      return <RankingField question={question} />;
    case 'matrix':
      return <MatrixField question={question} />;
    case 'scale':
      return <ScaleField question={question} />;
    case 'number':
      return <NumberField question={question} />;
    case 'text':
      return <TextField question={question} />;
    case 'consent':
      return <ConsentField question={question} />;
    case 'places':
    case 'routes':
      return plain ? <plain.Places question={question} /> : <PlacesField question={question} />;
    case 'note':
      return (
        <div class="note">
          <RichTextView body={question.body} language={language} />
        </div>
      );
  }
}
