import type { RankingQuestion } from '../../../surveys/language/questionnaire.ts';
import { placeCount } from '../../../surveys/language/ranks.ts';
import { useWords } from '../InterviewContext.ts';
import { rankingList } from '../ranking/loadRankingList.ts';
import { FieldGroup } from './FieldGroup.tsx';
import { RankingSelects } from './RankingSelects.tsx';
import { useMessage } from './useMessage.ts';

/** Options to put in order: a list to tap and move, or plain lists to pull down where its code is not there. */
export function RankingField({ question }: { question: RankingQuestion }) {
  const { authored, texts, plural } = useWords();
  const message = useMessage(question);
  const max = placeCount(question);
  const { rankAll, rankSome } = texts.kinds;
  const usual = max < question.options.length ? plural(rankSome, max, { max }) : rankAll;
  const List = rankingList.value;
  return (
    <FieldGroup
      fieldKey={question.key}
      text={authored(question.text)}
      help={question.help ? authored(question.help) : usual}
      required={question.required}
      message={message}
    >
      {List ? <List question={question} /> : <RankingSelects question={question} />}
    </FieldGroup>
  );
}
