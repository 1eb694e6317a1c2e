import type { ReturnsReply } from '../../../server/fieldwork/returns/readReturns.ts';
import { fill } from '../../i18n/fill.ts';
import { textIn } from '../../ui/textIn.ts';
import { returnsWords } from '../i18n/returns.ts';
import { type Column, Table } from '../parts/Table.tsx';
import { formatDay } from '../state/format.ts';
import { language, say } from '../state/language.ts';
import { type ComparedGroup, compareGroups } from './compareGroups.ts';

type Profile = NonNullable<ReturnsReply['profile']>;

/** Respondents against the population, one table a question, and who is missing. */
export function ProfileTables({ returns }: { returns: ReturnsReply }) {
  const words = say(returnsWords);
  const { profile } = returns;
  return (
    <section class="stack">
      <h2>{words.profile}</h2>
      {profile ? <Compared profile={profile} returns={returns} /> : <p>{words.profileNone}</p>}
    </section>
  );
}

function Compared({ profile, returns }: { profile: Profile; returns: ReturnsReply }) {
  const words = say(returnsWords);
  const name = (key: string) => textIn(returns.names[key] ?? {}, language.value) ?? key;
  const nameGroup = (question: string, { categories }: Pick<ComparedGroup, 'categories'>) =>
    categories.map((category) => name(`${question}.${category}`)).join(', ');
  const compared = profile.questions.map((one) => ({ ...one, groups: compareGroups(one.groups) }));
  const missing = compared
    .filter(({ sample }) => sample === profile.questions[0]?.sample)
    .flatMap(({ question, groups }) =>
      groups.filter(({ isMissing }) => isMissing).map((group) => nameGroup(question, group)),
    );
  const columns = (question: string): Column<ComparedGroup>[] => [
    { title: words.group, cell: (group) => nameGroup(question, group) },
    { title: words.share, cell: ({ share }) => `${share} %`, isNumber: true },
    { title: words.population, cell: ({ expected }) => `${expected} %`, isNumber: true },
    { title: words.difference, cell: sayDifference, isNumber: true },
  ];
  return (
    <>
      <p>{fill(words.profileIntro, { day: formatDay(profile.week) })}</p>
      <p>
        <strong>{words.missing}: </strong>
        {missing.length > 0 ? fill(words.missingSays, { groups: missing.join('; ') }) : words.noneMissing}
      </p>
      {compared.map(({ question, sample, groups }) => {
        const several = returns.samples.length > 1 ? ` · ${words.sample[sample]}` : '';
        return (
          <div key={`${question}-${sample}`} class="stack">
            <h3>
              {name(question)}
              {several}
            </h3>
            <Table
              caption={`${name(question)}${several}`}
              columns={columns(question)}
              rows={groups}
              keyOf={({ categories }) => categories.join()}
              empty={words.noneYet}
            />
          </div>
        );
      })}
    </>
  );
}

function sayDifference({ difference, isClear }: ComparedGroup): string {
  const words = say(returnsWords);
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '±';
  const points = `${sign}${Math.abs(difference)}`;
  if (!isClear) return points;
  return `${points}, ${difference < 0 ? words.less : words.more}`;
}
