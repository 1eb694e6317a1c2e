import { type ReadText, readDraftText } from '../../surveys/reading/draftText.ts';
import { answerOrder } from './answerOrder.ts';

export interface YamlOrder {
  text: string;
}

export type YamlReply = ReadText;

answerOrder<YamlOrder, YamlReply>(({ text }) => readDraftText(text));
