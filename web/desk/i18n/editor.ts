import type { Words } from '../state/language.ts';
import { editorDe } from './editorDe.ts';
import { editorEn } from './editorEn.ts';

export type EditorWords = typeof editorDe;

/** The words of the questionnaire editor. */
export const editorWords: Words<EditorWords> = { de: editorDe, en: editorEn };
