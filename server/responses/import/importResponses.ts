import { findAreaSet } from '../../../db/queries/areas.ts';
import { type NewResponse, importResponses as storeImported } from '../../../db/queries/sealed/responses.ts';
import type { WaveRow } from '../../../db/queries/waves.ts';
import type { Store } from '../../../db/store.ts';
import { formatFault } from '../../../surveys/reading/formatFault.ts';
import { Refusal } from '../../http/refusal.ts';
import { inspectCsv } from '../../tables/inspectCsv.ts';
import { dayIn } from '../../waves/dayIn.ts';
import { getMunicipality, getWave } from '../../waves/getWave.ts';
import { FileReport } from './fileReport.ts';
import type { ImportMapping } from './importMapping.ts';
import { readMapping } from './readMapping.ts';
import { readResponses } from './readResponses.ts';

export interface ResponsesImport {
  municipality: string;
  wave: string;
  /** Path of the CSV file, one person a row. */
  file: string;
  /** Path of the mapping file. */
  mapping: string;
  mode: NewResponse['mode'];
  /** May be left out where the wave has only one. */
  sample?: NewResponse['sample'];
  /** Bytes read so far, of how many. */
  onProgress?: (progress: { done: number; total: number }) => void;
}

export interface ImportReport {
  /** Rows of the file, header and blank lines aside. */
  read: number;
  kept: number;
  /** Rows the mapping's `keep` leaves out. */
  leftOut: number;
  stored: number;
  /** Sentences worth a look; nothing that had to be refused. */
  warnings: string[];
}

/**
 * Takes the answers of a CSV file into a wave, all of them or none. The file is read as a stream; only what will be
 * stored waits in memory until the last row has passed.
 *
 * @throws Refusal with every fault of the mapping, or up to 50 faults of the file by line and column
 */
export async function importResponses(
  store: Store,
  request: ResponsesImport,
  now: Date = new Date(),
): Promise<ImportReport> {
  const { municipality, wave: key, file } = request;
  const wave = await getWave(store, municipality, key);
  refuseWrongState(wave);
  const sample = chooseSample(wave, request.sample);
  const areaSet = await findAreaSet(store, municipality, wave.areaSet);
  const mapping = await getMapping(request.mapping, wave, sample);
  const kind = await inspectCsv(file);
  const report = new FileReport(file);
  const plan = {
    file,
    kind,
    mapping,
    questionnaire: wave.questionnaire,
    areas: areaSet?.areas.map((area) => area.key) ?? [],
    sample,
    mode: request.mode,
    onProgress: (done: number) => request.onProgress?.({ done, total: kind.bytes }),
  };
  const { timeZone } = await getMunicipality(store, municipality);
  const outcome = await storeImported(
    store,
    municipality,
    key,
    readResponses(plan, report),
    dayIn(timeZone, now),
  );
  if ('refused' in outcome) throw wrongState(wave, outcome.refused);
  const { read, kept, notes } = report;
  return { read, kept, leftOut: read - kept, stored: outcome.stored, warnings: notes.list() };
}

function refuseWrongState(wave: WaveRow): void {
  if (wave.state !== 'open' && wave.state !== 'counting') throw wrongState(wave, wave.state);
}

function wrongState({ municipality, key }: WaveRow, state: WaveRow['state']): Refusal {
  const address = `${municipality}/${key}`;
  return new Refusal(
    state === 'draft'
      ? `Wave ${address} is a draft: open it with "wave open ${address}" before importing.`
      : `Wave ${address} is ${state} and takes no more answers.`,
  );
}

/** Two samples are never mixed silently: where a wave has both, the caller says which. */
function chooseSample(wave: WaveRow, asked: ResponsesImport['sample']): NewResponse['sample'] {
  const { municipality, key, sample } = wave;
  if (sample === 'both') {
    if (asked) return asked;
    throw new Refusal(
      `Wave ${municipality}/${key} has two samples: say which one these answers belong to with --sample invited or --sample open.`,
    );
  }
  if (asked === undefined || asked === sample) return sample;
  throw new Refusal(`Wave ${municipality}/${key} has only the ${sample} sample, not the ${asked} one.`);
}

async function getMapping(
  file: string,
  wave: WaveRow,
  sample: NewResponse['sample'],
): Promise<ImportMapping> {
  const { mapping, faults } = await readMapping(file, wave.questionnaire);
  if (!mapping) throw new Refusal(`${file} cannot be used; nothing was stored:`, faults.map(formatFault));
  if (sample === 'open' && (mapping.weight || mapping.stratum)) {
    throw new Refusal(
      `${file}: an open sample has no ${mapping.weight ? 'weights' : 'strata'}; take "${mapping.weight ? 'weight' : 'stratum'}" out, or import these answers as the invited sample.`,
    );
  }
  return mapping;
}
