import { Command } from 'commander';
import type { Config } from '../config.ts';
import { addAreasImport } from './areasImport.ts';
import { addAreasMerge } from './areasMerge.ts';
import { addDemo } from './demo.ts';
import { addExport } from './export.ts';
import { addRoutes } from './listRoutes.ts';
import { addMarginsImport } from './marginsImport.ts';
import { addMunicipalityCreate } from './municipalityCreate.ts';
import { addQuestionnaireCheck } from './questionnaireCheck.ts';
import { addReleaseBuild } from './releaseBuild.ts';
import { addReleasePublish } from './releasePublish.ts';
import { addReport } from './report.ts';
import { addResponsesImport } from './responsesImport.ts';
import { addServe } from './serve.ts';
import { addVerify } from './verify.ts';
import { addWaveCreate } from './waveCreate.ts';
import { addWaveStates } from './waveStates.ts';

/** Table of contents of the command line: one line per command, in the order a town meets them. */
export function buildProgram(config: Config): Command {
  const program = new Command('umfeld')
    .description('Citizen safety-perception surveys, from the questionnaire to the neighbourhood map.')
    .option('--data <folder>', 'folder with the store and its keys', config.data)
    .showHelpAfterError('(add --help for the words this command takes)');
  addDemo(program, config);
  addServe(program, config);
  addRoutes(program);
  const municipality = program.command('municipality').description('Towns that run surveys here.');
  addMunicipalityCreate(municipality);
  const areas = program.command('areas').description('The neighbourhoods of a town.');
  addAreasImport(areas);
  addAreasMerge(areas);
  const questionnaire = program.command('questionnaire').description('Questionnaire files.');
  addQuestionnaireCheck(questionnaire);
  const wave = program.command('wave').description('Waves: one fielding of a questionnaire in one town.');
  addWaveCreate(wave);
  addWaveStates(wave);
  const margins = program.command('margins').description('Known population counts, for weighting.');
  addMarginsImport(margins);
  const responses = program.command('responses').description('Answers from paper scans or earlier surveys.');
  addResponsesImport(responses);
  const release = program.command('release').description('The figures of a closed wave.');
  addReleaseBuild(release);
  addReleasePublish(release);
  addExport(program);
  addReport(program);
  addVerify(program);
  return withCommonOptions(program);
}

/** Every command takes --data, before or after its words, and throws instead of ending the process. */
function withCommonOptions(program: Command): Command {
  for (const command of allOf(program))
    command.option('--data <folder>', 'folder with the store and its keys');
  for (const command of [program, ...allOf(program)]) command.exitOverride();
  return program;
}

function allOf(command: Command): Command[] {
  return command.commands.flatMap((child) => [child, ...allOf(child)]);
}
