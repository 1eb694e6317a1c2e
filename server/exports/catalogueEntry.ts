import { textIn } from '../../web/ui/textIn.ts';
import type { ReleaseMaterial } from './material.ts';

/** The licence most German open-data portals name for figures of a municipality: free with the source named. */
export const dataLicence = {
  name: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
  address: 'https://www.govdata.de/dl-de/by-2-0',
  catalogueKey: 'http://dcat-ap.de/def/licenses/dl-by-de/2.0',
} as const;

const authority = 'http://publications.europa.eu/resource/authority';

/** A file of the bundle as the catalogue describes it. */
export interface Distribution {
  file: string;
  mediaType: string;
  sha256: string;
}

/**
 * The release as open-data portals catalogue it: DCAT-AP.de as JSON-LD. Addresses are relative to where the bundle
 * is put, because a release does not know the host that serves it.
 */
export function catalogueEntry(material: ReleaseMaterial, distributions: readonly Distribution[]): string {
  const { release, words, createdOn, source } = material;
  const { municipality, wave, languages } = release;
  const entry = {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      dcatde: 'http://dcat-ap.de/def/dcatde/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      spdx: 'http://spdx.org/rdf/terms#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': `#${municipality.key}-${wave.key}-release-${release.release}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': `${municipality.key}/${wave.key}/release/${release.release}/sha256:${material.sha256}`,
    'dct:title': languages.map((language) => ({
      '@language': language,
      '@value': `${municipality.name}: ${textIn(wave.title, language)}`,
    })),
    'dct:description': { '@language': words.language, '@value': source },
    'dct:publisher': { '@type': 'foaf:Organization', 'foaf:name': municipality.name },
    'dct:issued': { '@type': 'xsd:date', '@value': createdOn },
    'dct:language': languages.flatMap((language) => languageKey(language)),
    'dcat:theme': ['SOCI', 'GOVE', 'JUST'].map((theme) => ({ '@id': `${authority}/data-theme/${theme}` })),
    'dcat:keyword': ['Bürgerbefragung', 'Sicherheit', 'Sicherheitsgefühl', 'Lebensqualität'],
    'dcatde:politicalGeocodingLevelURI': {
      '@id': 'http://dcat-ap.de/def/politicalGeocoding/Level/municipality',
    },
    'dcat:distribution': distributions.map(({ file, mediaType, sha256 }) => ({
      '@type': 'dcat:Distribution',
      'dct:title': file,
      'dcat:accessURL': { '@id': file },
      'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
      'dct:license': { '@id': dataLicence.catalogueKey },
      'dcatde:licenseAttributionByText': municipality.name,
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
        'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': sha256 },
      },
    })),
  };
  return `${JSON.stringify(entry, null, 2)}\n`;
}

function languageKey(language: string): { '@id': string }[] {
  const keys: Readonly<Record<string, string>> = { de: 'DEU', en: 'ENG' };
  const key = keys[language];
  return key ? [{ '@id': `${authority}/language/${key}` }] : [];
}
