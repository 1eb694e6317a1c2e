import type { Text } from '../../../surveys/language/questionnaire.ts';

/** What the letters of a wave are made of, apart from their wording. Holds no code and no address of a resident. */
export interface LetterFacts {
  town: string;
  /** Who answers for the survey, in German. */
  responsible: string;
  /** Lines of the sender's own address. */
  post: readonly string[];
  phone?: string;
  mail?: string;
  /** Name and mail or phone of the data protection officer. */
  dataProtection: string;
  /** Where a paper form is handed in. */
  paperReturn: string;
  /** "#1f4e5f" */
  accent: string;
  /** Path of the crest's picture on this server. */
  crest?: string;
  /** "https://umfrage.example/m/meissen/2026"; undefined while the town has not said where it is reached. */
  address?: string;
  title: Text;
  /** Of the questionnaire. */
  languages: readonly string[];
  /** YYYY-MM-DD in the town. */
  today: string;
}
