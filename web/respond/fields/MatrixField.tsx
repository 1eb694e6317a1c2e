import type { MatrixQuestion } from '../../../surveys/language/questionnaire.ts';
import { useMedia } from '../useMedia.ts';
import { MatrixAsQuestions } from './MatrixAsQuestions.tsx';
import { MatrixTable } from './MatrixTable.tsx';

/** 600 px, in em: a reader's larger type needs more room, too. */
const wideEnough = '(min-width: 37.5em)';

/** Several items on one scale: a table where it fits, single questions on a phone. */
export function MatrixField({ question }: { question: MatrixQuestion }) {
  const isWide = useMedia(wideEnough);
  // A table of one row would only look like one.
  const isTable = isWide && question.items.length > 1;
  return isTable ? <MatrixTable question={question} /> : <MatrixAsQuestions question={question} />;
}
