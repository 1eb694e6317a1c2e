import { createHash } from 'node:crypto';
import { stringify as yaml } from 'yaml';
import { writeCsv } from '../tables/defuse.ts';
import { catalogueEntry, dataLicence } from './catalogueEntry.ts';
import { codebookOf } from './codebook.ts';
import { csvMetadata, releaseAsCsv } from './csv.ts';
import { releaseAsGeoJson } from './geojson.ts';
import { releaseAsJsonStat } from './jsonstat.ts';
import type { ReleaseMaterial } from './material.ts';
import { methodsLines } from './methodsLines.ts';
import { steadyZip } from './steadyZip.ts';
import { releaseAsXlsx } from './xlsx.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  geojson: 'application/geo+json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  yaml: 'application/yaml',
  txt: 'text/plain',
};

/**
 * One file to cite and to keep: figures, what they mean, what was asked, how it was computed, and checksums. What
 * only the council reads comes without a licence and without an entry for open-data portals.
 */
export async function releaseBundle(material: ReleaseMaterial): Promise<Uint8Array> {
  const { release, areas, questionnaire, words, isForCouncil } = material;
  const { language } = words;
  const files: Record<string, string | Uint8Array> = {
    'README.txt': readme(material),
    ...(!isForCouncil && {
      'LICENSE.txt': `${dataLicence.name}\n${dataLicence.address}\n\n${material.source}\n`,
    }),
    'figures.csv': releaseAsCsv(release, language),
    'figures.csv-metadata.json': csvMetadata(release, 'figures.csv'),
    'figures.xlsx': await releaseAsXlsx(material),
    'figures.jsonstat.json': releaseAsJsonStat(material),
    'release.json': JSON.stringify(release),
    'areas.geojson': `${JSON.stringify(releaseAsGeoJson(release, areas))}\n`,
    'codebook.csv': writeCsv(codebookOf(release, language)),
    'questionnaire.yaml': yaml(questionnaire, { aliasDuplicateObjects: false }),
    'questionnaire.json': `${JSON.stringify(questionnaire, null, 2)}\n`,
    'methods.txt': methodsLines(release, words)
      .map(({ name, text }) => `${name}\n  ${text}\n`)
      .join('\n'),
  };
  const distributions = Object.entries(files).map(([file, content]) => ({
    file,
    mediaType: mediaTypes[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    sha256: sha256(content),
  }));
  if (!isForCouncil) files['metadata.jsonld'] = catalogueEntry(material, distributions);
  files.SHA256SUMS = Object.entries(files)
    .map(([name, content]) => `${sha256(content)}  ${name}\n`)
    .join('');
  return steadyZip(files);
}

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** How to cite it, and what lies where. */
function readme({
  release,
  words,
  createdOn,
  source,
  sha256: frozen,
  isForCouncil,
}: ReleaseMaterial): string {
  const { municipality, wave } = release;
  return [
    words.document.documentTitle(municipality.name, `${wave.key}`),
    '',
    `${municipality.name} (${createdOn.slice(0, 4)}): ${wave.key}, release ${release.release}, sha256:${frozen}.`,
    source,
    ...(isForCouncil ? [] : [words.document.license(dataLicence.name)]),
    '',
    ...Object.values(words.document.signsLine),
    '',
    'figures.csv, figures.xlsx, figures.jsonstat.json, areas.geojson, release.json: the same released cells',
    'codebook.csv, questionnaire.yaml, questionnaire.json, methods.txt: what they mean',
    `${isForCouncil ? '' : 'metadata.jsonld: DCAT-AP.de; '}SHA256SUMS: "sha256sum -c SHA256SUMS" checks every file`,
    '',
  ].join('\n');
}
