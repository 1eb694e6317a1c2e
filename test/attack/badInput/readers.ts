import { prepareAreas } from '../../../server/areas/prepareAreas.ts';
import { readBackground } from '../../../server/areas/readBackground.ts';
import { drawCode } from '../../../server/fieldwork/codes/drawCode.ts';
import { readAddresses } from '../../../server/fieldwork/letters/files/readAddresses.ts';
import { readCodes } from '../../../server/fieldwork/letters/files/readCodes.ts';
import { Problem } from '../../../server/http/problem.ts';
import { cleanCrest } from '../../../server/municipalities/settings/crest/readCrest.ts';
import { readGivenSettings } from '../../../server/municipalities/settings/readGivenSettings.ts';
import { readForm } from '../../../server/pages/plainForm/readForm.ts';
import { readArrangement } from '../../../server/uploads/readArrangement.ts';
import { readUpload } from '../../../server/uploads/readUpload.ts';
import { UnreadableUpload } from '../../../server/uploads/unreadableUpload.ts';
import { checkAnswers } from '../../../surveys/language/answers.ts';
import { readDraftText } from '../../../surveys/reading/draftText.ts';
import { BrokenForm } from '../../../surveys/reading/foreign/remark.ts';
import { readLimesurvey } from '../../../surveys/reading/limesurvey/readLimesurvey.ts';
import { readDraft } from '../../../surveys/reading/readDraft.ts';
import { readXlsform } from '../../../surveys/reading/xlsform/readXlsform.ts';
import { givenQuestionnaire } from '../../db/givenQuestionnaire.ts';
import { givenTownSurvey } from '../../fixtures/givenTownSurvey.ts';
import { rawWorkbook } from '../../givenWorkbook.ts';
import { soundSettings } from '../../server/municipalities/givenSettings.ts';
import {
  soundAnswers,
  soundAreas,
  soundDraft,
  soundSubmission,
  soundTable,
  soundTown,
  soundYaml,
} from './soundBodies.ts';

/** A reader of files, with a file it takes. */
export interface Reader {
  /** A text, or bytes. */
  sound: string | Uint8Array;
  /** Reads, and says no only by what it names. */
  read(bytes: Uint8Array): unknown;
  /** Bytes from which on it works in a process of its own, where it keeps nobody else waiting. */
  elsewhere?: number;
  /** What it may throw. */
  refusal?: abstract new (
    ...given: never[]
  ) => Error;
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(textOf(bytes));
  } catch {
    return undefined;
  }
}

const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const sheet =
  `<row r="1">${cell('A1', 'type')}${cell('B1', 'name')}${cell('C1', 'label')}</row>` +
  `<row r="2">${cell('A2', 'integer')}${cell('B2', 'age')}${cell('C2', 'Alter')}</row>` +
  `<row r="3">${cell('A3', 'text')}${cell('B3', 'idea')}${cell('C3', `Idee $\{age}`)}</row>`;
/** The parts of a workbook stand for themselves: what is bent is the text inside, and it is packed again. */
export const sheetText = sheet;

const crest =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="#fff" d="M0 0h9v9z"/></svg>';
const addresses =
  'letter_number;Vorname;Nachname;Strasse;Hausnummer;PLZ;Ort\n1;Anna;Muster;Markt;1;01662;Meißen\n';
const codes = `letter_number;code;area;area_name\n1;${drawCode()};a;Altstadt\n`;

export const readers: Readonly<Record<string, Reader>> = {
  'areas (GeoJSON)': {
    elsewhere: 0,
    sound: JSON.stringify(soundAreas),
    read: (bytes) => prepareAreas(textOf(bytes), {}),
  },
  'background (GeoJSON)': {
    elsewhere: 0,
    sound: JSON.stringify({
      type: 'FeatureCollection',
      features: soundAreas.features.map((one) => ({ ...one, properties: { kind: 'water', name: 'Elbe' } })),
    }),
    read: (bytes) => readBackground(textOf(bytes)),
  },
  'table (CSV)': {
    elsewhere: 50_000,
    sound: 'area;count;year\r\naltstadt;"12";2024\r\nCölln;=1+1;2024\r\n',
    read: (bytes) => readUpload(Buffer.from(bytes)),
    refusal: UnreadableUpload,
  },
  'table (XLSX)': {
    elsewhere: 0,
    sound: rawWorkbook(sheet),
    read: (bytes) => readUpload(Buffer.from(bytes)),
    refusal: UnreadableUpload,
  },
  'table (arranged JSON)': {
    sound: JSON.stringify(soundTable),
    read: (bytes) => readArrangement(textOf(bytes)),
    refusal: Problem,
  },
  XLSForm: {
    elsewhere: 0,
    sound: rawWorkbook(sheet),
    read: (bytes) => readXlsform(bytes),
    refusal: BrokenForm,
  },
  'LimeSurvey (.lss)': {
    elsewhere: 0,
    sound: givenTownSurvey().toString(),
    read: (bytes) => readLimesurvey(bytes),
    refusal: BrokenForm,
  },
  'questionnaire (YAML)': {
    sound: soundYaml,
    read: (bytes) => readDraft(readDraftText(textOf(bytes)).tree),
    elsewhere: 30_000,
  },
  'questionnaire (JSON)': { sound: JSON.stringify(soundDraft), read: (bytes) => readDraft(jsonOf(bytes)) },
  'settings (JSON)': { sound: JSON.stringify(soundTown), read: (bytes) => readGivenSettings(jsonOf(bytes)) },
  'settings (YAML)': {
    sound: soundSettings,
    read: (bytes) => readGivenSettings(readDraftText(textOf(bytes)).tree),
    elsewhere: 0,
  },
  'crest (SVG)': { sound: crest, read: (bytes) => cleanCrest('svg', Buffer.from(bytes)) },
  'crest (PNG)': {
    sound: Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
    read: (bytes) => cleanCrest('png', Buffer.from(bytes)),
  },
  'form without scripts': {
    sound: `submission=${soundSubmission.submission}&area=coelln&safe_day=very&comment=Gut&when=day`,
    read: (bytes) => readForm(textOf(bytes), givenQuestionnaire),
  },
  answers: {
    sound: JSON.stringify(soundAnswers),
    read: (bytes) =>
      checkAnswers(givenQuestionnaire, jsonOf(bytes) as Record<string, unknown>, {
        mode: 'web',
        namedPlaces: new Set(),
      }),
  },
  'addresses of letters (CSV)': {
    sound: addresses,
    read: (bytes) => readAddresses({ name: 'a.csv', bytes }),
  },
  'codes of letters (CSV)': { sound: codes, read: (bytes) => readCodes({ name: 'c.csv', bytes }) },
};
