import type { CouncilResult } from '../../../server/council/findReadable.ts';
import { fileAddress } from '../api.ts';
import { councilWords } from '../i18n/council.ts';
import { Notice } from '../parts/Notice.tsx';
import { sayDay, sayText } from '../parts/sayDay.ts';
import { useLoaded } from '../parts/useLoaded.ts';
import type { ScreenProps } from '../screens.ts';
import { language, say } from '../state/language.ts';
import '../styles/release.scss';
import { ReportLink } from '../../ui/ReportLink.tsx';
import { under } from '../../ui/under.ts';

const fileTypes = [
  ['xlsx', 'Excel'],
  ['csv', 'CSV'],
  ['geojson', 'GeoJSON'],
  ['jsonstat', 'JSON-stat'],
  ['json', 'JSON'],
] as const;
const reportTypes = [
  ['pdf', 'PDF'],
  ['docx', 'Word'],
] as const;

/** The results a councillor may read, those that are not public yet marked. */
export function CouncilScreen({ town }: ScreenProps) {
  const words = say(councilWords);
  const path = `/desk/municipalities/${town.key}/results`;
  const { data, fault } = useLoaded<CouncilResult[]>(path);
  if (fault) return <Notice kind="fault">{fault}</Notice>;
  if (!data) return null;
  return (
    <>
      <p>{words.intro}</p>
      {data.length === 0 && <Notice>{words.none}</Notice>}
      {data.map(({ wave, title, release, createdOn, audience, publicOn }) => {
        const key = encodeURIComponent(wave);
        return (
          <section key={wave} class="release__wave">
            <h2>
              {sayText(title)} ({wave})
            </h2>
            <p class="release__state">
              {audience === 'public' ? words.public : publicOn ? words.until(sayDay(publicOn)) : words.only}
            </p>
            <p class="release__quiet">{words.release(release, sayDay(createdOn))}</p>
            <p class="texts__pages">
              <a href={under(`/verwaltung/${town.key}/ergebnisse?wave=${key}`)}>{words.open}</a>
              {fileTypes.map(([extension, name]) => (
                <a
                  key={extension}
                  href={fileAddress(`${path}/${key}/export.${extension}?language=${language.value}`)}
                  download
                >
                  {name}
                </a>
              ))}
              <a href={fileAddress(`${path}/${key}/export.zip?language=${language.value}`)} download>
                {words.bundle}
              </a>
            </p>
            <p class="texts__pages">
              {words.report}
              {reportTypes.map(([type, name]) => (
                <ReportLink
                  key={type}
                  address={fileAddress(`${path}/${key}/report.${type}?language=${language.value}`)}
                  name={name}
                  words={words.progress}
                />
              ))}
            </p>
          </section>
        );
      })}
    </>
  );
}
