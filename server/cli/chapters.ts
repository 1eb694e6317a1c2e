import type { Command } from 'commander';
import type { Config } from '../config.ts';

type Add = (place: Command, config: Config) => void;

export interface Chapter {
  /** The first word of its commands. */
  name: string;
  /** Of a chapter with several commands; one that is a command itself says this in its own file. */
  about?: string;
  load: () => Promise<readonly Add[]>;
}

/** Table of contents of the command line, in the order a town meets it. */
export const chapters: readonly Chapter[] = [
  { name: 'demo', load: async () => [(await import('./demo.ts')).addDemo] },
  { name: 'serve', load: async () => [(await import('./serve.ts')).addServe] },
  { name: 'config', load: async () => [(await import('./showConfig.ts')).addConfig] },
  { name: 'check', load: async () => [(await import('./check.ts')).addCheck] },
  { name: 'routes', load: async () => [(await import('./listRoutes.ts')).addRoutes] },
  {
    name: 'municipality',
    about: 'Towns that run surveys here.',
    load: async () => [
      (await import('./municipalityCreate.ts')).addMunicipalityCreate,
      (await import('./municipalitySet.ts')).addMunicipalitySet,
    ],
  },
  {
    name: 'areas',
    about: 'The neighbourhoods of a town.',
    load: async () => [
      (await import('./areasImport.ts')).addAreasImport,
      (await import('./areasMerge.ts')).addAreasMerge,
      (await import('./areasBackground.ts')).addAreasBackground,
      (await import('./areasLink.ts')).addAreasLink,
    ],
  },
  {
    name: 'places',
    about: 'Streets and named places of a town.',
    load: async () => [(await import('./placesImport.ts')).addPlacesImport],
  },
  {
    name: 'questionnaire',
    about: 'Questionnaire files.',
    load: async () => [
      (await import('./questionnaireCheck.ts')).addQuestionnaireCheck,
      (await import('./questionnaireImport.ts')).addQuestionnaireImport,
    ],
  },
  {
    name: 'wave',
    about: 'Waves: one fielding of a questionnaire in one town.',
    load: async () => [
      (await import('./waveCreate.ts')).addWaveCreate,
      (await import('./waveStates.ts')).addWaveStates,
    ],
  },
  {
    name: 'margins',
    about: 'Known population counts, for weighting.',
    load: async () => [(await import('./marginsImport.ts')).addMarginsImport],
  },
  {
    name: 'codes',
    about: 'Codes of the letters that invite residents.',
    load: async () => {
      const { addCodesCreate, addCodesRemind } = await import('./codesCreate.ts');
      return [addCodesCreate, addCodesRemind];
    },
  },
  {
    name: 'context',
    about: 'Recorded crime and other counts per area.',
    load: async () => [(await import('./contextImport.ts')).addContextImport],
  },
  {
    name: 'measures',
    about: 'What the town did, where and when.',
    load: async () => [(await import('./measuresImport.ts')).addMeasuresImport],
  },
  { name: 'plan', load: async () => [(await import('./plan.ts')).addPlan] },
  { name: 'letters', load: async () => [(await import('./letters.ts')).addLetters] },
  {
    name: 'responses',
    about: 'Answers from paper scans or earlier surveys.',
    load: async () => [(await import('./responsesImport.ts')).addResponsesImport],
  },
  {
    name: 'release',
    about: 'The figures of a closed wave.',
    load: async () => [
      (await import('./releaseBuild.ts')).addReleaseBuild,
      (await import('./releasePublish.ts')).addReleasePublish,
    ],
  },
  {
    name: 'benchmark',
    about: 'Published figures of other towns.',
    load: async () => {
      const { addBenchmarkImport, addBenchmarkRemove } = await import('./benchmarkImport.ts');
      return [addBenchmarkImport, addBenchmarkRemove];
    },
  },
  {
    name: 'account',
    about: 'Who works at the desk.',
    load: async () => {
      const { addAccountCreate, addAccountDelete, addAccountList, addAccountReset } = await import(
        './accounts.ts'
      );
      return [addAccountCreate, addAccountReset, addAccountDelete, addAccountList];
    },
  },
  { name: 'export', load: async () => [(await import('./export.ts')).addExport] },
  { name: 'report', load: async () => [(await import('./report.ts')).addReport] },
  { name: 'backup', load: async () => [(await import('./backup.ts')).addBackup] },
  { name: 'backup-key', load: async () => [(await import('./backup.ts')).addBackupKey] },
  { name: 'restore', load: async () => [(await import('./restore.ts')).addRestore] },
  {
    name: 'keys',
    about: 'The keys of this installation.',
    load: async () => {
      const { addKeysList, addKeysRotate } = await import('./keys.ts');
      return [addKeysList, addKeysRotate];
    },
  },
  { name: 'verify', load: async () => [(await import('./verify.ts')).addVerify] },
  { name: 'retention', load: async () => [(await import('./retention.ts')).addRetention] },
  { name: 'delete', load: async () => [(await import('./delete.ts')).addDelete] },
  { name: 'take-away', load: async () => [(await import('./takeAway.ts')).addTakeAway] },
];
