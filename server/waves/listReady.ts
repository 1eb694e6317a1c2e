import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Text } from '../../surveys/language/questionnaire.ts';
import { readQuestionnaire } from '../../surveys/reading/readQuestionnaire.ts';

const ownSurveys = fileURLToPath(new URL('../../surveys', import.meta.url));

/** A questionnaire that comes with Umfeld. */
export interface Ready {
  key: string;
  title: Text;
  questions: number;
  languages: readonly string[];
}

let ready: Promise<Ready[]> | undefined;

/** The questionnaires a town can begin with; read once, for they come with the program. */
export function listReady(): Promise<Ready[]> {
  ready ??= readAll();
  return ready;
}

/** Where one of them stands, or undefined when there is none of this name. */
export async function findReadyFile(key: string): Promise<string | undefined> {
  const isThere = (await listReady()).some((one) => one.key === key);
  return isThere ? fileOf(key) : undefined;
}

const fileOf = (folder: string): string => join(ownSurveys, folder, 'questionnaire.yaml');

async function readAll(): Promise<Ready[]> {
  const folders = (await readdir(ownSurveys, { withFileTypes: true })).filter((one) => one.isDirectory());
  const read = await Promise.all(
    folders.map(async ({ name }): Promise<Ready[]> => {
      const { questionnaire } = await readQuestionnaire(fileOf(name));
      if (!questionnaire) return [];
      const questions = questionnaire.sections.reduce((sum, section) => sum + section.questions.length, 0);
      return [{ key: name, title: questionnaire.title, questions, languages: questionnaire.languages }];
    }),
  );
  return read.flat().sort((a, b) => (a.key < b.key ? -1 : 1));
}
