import { afterEach, describe, expect, it } from 'vitest';
import { readTexts } from '../../../../db/queries/sealed/texts.ts';
import { setWaveState } from '../../../../db/queries/waves.ts';
import { Refusal } from '../../../../server/http/refusal.ts';
import { type GivenWave, givenWave } from '../../../fixtures/imports/givenWave.ts';

let given: GivenWave | undefined;

afterEach(async () => {
  await given?.end();
  given = undefined;
});

async function wave(options?: Parameters<typeof givenWave>[0]): Promise<GivenWave> {
  given = await givenWave(options);
  return given;
}

/** The lines of a refusal without the path of the folder. */
async function refusalOf(attempt: Promise<unknown>): Promise<string[]> {
  const reason = await attempt.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(reason instanceof Refusal)) throw reason ?? new Error('it was not refused');
  return [reason.message, ...reason.details].map((line) => line.replaceAll(`${given?.folder}/`, ''));
}

const night = 'answers: {night10: {column: night}}';

describe('a row', () => {
  it('is stored with every kind of answer', async () => {
    const { store, import: run, readBack } = await wave();
    const report = await run(
      [
        'nr;ward;drawn;w;night;home;park;sex;crime;told;dark;empty;age;wish;ok',
        '1;A;C;1,25;7;1;3;W;ja;nein;x;;44;"Mehr Licht; bitte";1',
        '2;coelln;altstadt;0.5;10,0;2;;;nein;;;x;16.0;;0',
      ].join('\n'),
      `
area: {column: ward, values: {A: altstadt, coelln: coelln}}
stratum: {column: drawn, values: {C: coelln, altstadt: altstadt}}
weight: {column: w}
answers:
  night10: {column: night}
  safe_home: {column: home, values: &safe {1: very, 2: rather, 3: not}}
  safe_park: {column: park, values: *safe}
  gender: {column: sex, values: {W: f, M: m}}
  victim: {column: crime, values: {ja: yes, nein: no}}
  reported: {column: told, values: {ja: yes, nein: no}}
  reasons: {columns: {dark: dark, empty: empty}, ticked: [x]}
  age: {column: age}
  wish: {column: wish}
  agree: {column: ok}
`,
    );
    expect(report).toEqual({ read: 2, kept: 2, leftOut: 0, stored: 2, warnings: [] });
    const persons = await readBack();
    expect(persons.sort((one, other) => one.weight - other.weight)).toEqual([
      {
        weight: 0.5,
        stratum: 0,
        answers: {
          area: 'coelln',
          night10: 10,
          safe_home: 'rather',
          victim: 'no',
          reasons: ['empty'],
          age: 16,
        },
      },
      {
        weight: 1.25,
        stratum: 1,
        answers: {
          area: 'altstadt',
          night10: 7,
          safe_home: 'very',
          safe_park: 'not',
          gender: 'f',
          victim: 'yes',
          reported: 'no',
          reasons: ['dark'],
          age: 44,
          agree: true,
        },
      },
    ]);
    const texts = [];
    for await (const chunk of readTexts(store, 'meissen', '2026', 'wish')) texts.push(...chunk);
    expect(texts).toEqual([{ question: 'wish', text: 'Mehr Licht; bitte' }]);
  });

  it('may hold several options in one cell', async () => {
    const { import: run, readBack } = await wave();
    await run(
      'why\ndark|noise\n1 | 2\n',
      'answers: {reasons: {column: why, separator: "|", values: {dark: dark, noise: noise, 1: empty, 2: noise}}}',
    );
    const chosen = (await readBack()).map((person) => String(person.answers.reasons));
    expect(chosen.sort()).toEqual(['dark,noise', 'empty,noise']);
  });

  it('is left out and counted when the mapping does not keep it', async () => {
    const { import: run } = await wave();
    const report = await run('night,ward\n7,1\n3,\n99,9\n', `keep: {column: ward, in: [1]}\n${night}`);
    expect(report).toMatchObject({ read: 3, kept: 1, leftOut: 2, stored: 1 });
  });

  it('is stored even when nothing in it is answered: it belongs to the sample', async () => {
    const { import: run, readBack } = await wave();
    expect(await run('nr,night\n1,\n2,NA\n', `missing: [NA]\n${night}`)).toMatchObject({ stored: 2 });
    expect((await readBack()).map((person) => person.answers)).toEqual([{}, {}]);
  });

  it('of empty cells, as spreadsheets leave them, is no row', async () => {
    const { import: run } = await wave();
    expect(await run('nr;night\r\n1;7\r\n;\r\n\r\n;\r\n', night)).toMatchObject({ read: 1, stored: 1 });
  });
});

describe('a file with faults', () => {
  it('is refused whole, every fault by line and column', async () => {
    const { import: run, readBack } = await wave();
    const lines = await refusalOf(
      run(
        [
          'ward,night,sex,w,home,age',
          'altstadt,11,f,1,very,44',
          'neustadt,7,frau,0,very,44',
          'coelln,7.5,f,abc,sehr,15',
          'coelln,7,f,,very,"a\nb"',
          'coelln,7,f,1,very',
          'coelln,-1,"\u0007\u202Ef",1e999,very,2000000000000000000000',
        ].join('\n'),
        'area: {column: ward}\nweight: {column: w}\nanswers: {night10: {column: night}, gender: {column: sex}, safe_home: {column: home}, age: {column: age}}',
      ),
    );
    expect(lines).toEqual([
      'answers.csv has 15 faults; nothing was stored.',
      'answers.csv:2: column "night": "11" is not a whole number from 1 to 10',
      'answers.csv:3: column "ward": "neustadt" is not one of altstadt, coelln, elsewhere',
      'answers.csv:3: column "sex": "frau" is not one of f, m, d',
      'answers.csv:3: column "w": "0" is not a number greater than 0',
      'answers.csv:4: column "night": "7.5" is not a whole number from 1 to 10',
      'answers.csv:4: column "home": "sehr" is not one of very, rather, not',
      'answers.csv:4: column "age": "15" is not a whole number from 16 to 110',
      'answers.csv:4: column "w": "abc" is not a number greater than 0',
      'answers.csv:5: column "age": "a\\u{a}b" is not a whole number from 16 to 110',
      'answers.csv:5: column "w": an empty cell is not a number greater than 0',
      'answers.csv:7: 5 cells instead of 6; does a text with a separator stand without quotation marks?',
      'answers.csv:8: column "night": "-1" is not a whole number from 1 to 10',
      'answers.csv:8: column "sex": "\\u{7}\\u{202e}f" is not one of f, m, d',
      'answers.csv:8: column "age": "2000000000000000000000" is not a whole number from 16 to 110',
      'answers.csv:8: column "w": "1e999" is not a number greater than 0',
    ]);
    expect(await readBack()).toEqual([]);
  });

  it('lists fifty and counts the rest', async () => {
    const { import: run } = await wave();
    const lines = await refusalOf(run(`night\n${'11\n'.repeat(120)}`, night));
    expect(lines).toHaveLength(52);
    expect(lines[0]).toContain('120 faults');
    expect(lines.at(-1)).toBe('and 70 more');
  });

  it('shortens long values', async () => {
    const { import: run } = await wave();
    const lines = await refusalOf(run(`night\n${'ä'.repeat(200)}\n`, night));
    expect(lines[1]).toContain(`"${'ä'.repeat(40)}..." is not a whole number`);
  });

  it('is refused for what only the whole row shows', async () => {
    const { import: run } = await wave();
    const lines = await refusalOf(
      run(
        'why\n1+2+3\nnone+1\n',
        'answers: {reasons: {column: why, separator: +, values: {1: dark, 2: empty, 3: noise, none: none}}}',
      ),
    );
    expect(lines.slice(1)).toEqual([
      'answers.csv:2: question "reasons": more options than the question allows',
      'answers.csv:3: question "reasons": an option that excludes all others stands beside others',
    ]);
  });

  it('is refused from an open quotation mark on, with the faults before it', async () => {
    const { import: run } = await wave();
    expect((await refusalOf(run('night,nr\n11,1\n7,"2\n8,3\n', night))).slice(1)).toEqual([
      'answers.csv:2: column "night": "11" is not a whole number from 1 to 10',
      'answers.csv:3: a quotation mark is opened here and never closed',
    ]);
  });

  it('is refused when the columns are not those of the mapping', async () => {
    const { import: run } = await wave();
    expect(await refusalOf(run('nights,ward\n7,1\n', `area: {column: wart}\n${night}`))).toEqual([
      'answers.csv and mapping.yaml do not fit together; nothing was stored:',
      'mapping.yaml:1:16: answers.csv has no column "wart" (did you mean ward?)',
      'mapping.yaml:2:29: answers.csv has no column "night" (did you mean nights?)',
    ]);
    expect(await refusalOf(run('night,ward,night,,\n7,1,2,,\n', night))).toEqual([
      'answers.csv and mapping.yaml do not fit together; nothing was stored:',
      'answers.csv:1: the column "night" is there twice',
    ]);
  });

  it('is refused when it holds no rows, or none that is kept', async () => {
    const { import: run } = await wave();
    expect(await refusalOf(run('night\n', night))).toEqual([
      'answers.csv has a header but no rows; nothing was stored.',
    ]);
    expect(await refusalOf(run('\n\n', night))).toEqual([
      'answers.csv is empty: its first line must name the columns.',
    ]);
    expect(await refusalOf(run('', night))).toEqual(['answers.csv is empty.']);
    expect(await refusalOf(run('night\n7\n8\n', `keep: {column: night, in: [1]}\n${night}`))).toEqual([
      'mapping.yaml: "keep" leaves out every row of answers.csv; its column "night" holds "7", "8".',
    ]);
  });

  it('is refused when it is no text, or not there', async () => {
    const { import: run } = await wave();
    expect((await refusalOf(run(Buffer.from('PK\u0003\u0004rest'), night)))[0]).toContain('is a workbook');
    expect((await refusalOf(run(Buffer.from('night\n\u0000\n'), night)))[0]).toContain('zero bytes');
    expect((await refusalOf(run('night\n7\n', night, { file: '/nowhere/a.csv' })))[0]).toContain(
      'does not exist',
    );
    expect((await refusalOf(run('night\n7\n', night, { file: '/tmp' })))[0]).toContain('is no file');
    expect((await refusalOf(run('night\n7\n', night, { mapping: '/nowhere/m.yaml' })))[1]).toContain(
      'there is no such file',
    );
  });
});

describe('what may have been meant otherwise', () => {
  it('is said: a possible answer that counts as missing', async () => {
    const { import: run, readBack } = await wave();
    const { warnings } = await run(
      'night,sex\n9,f\n9,9\n7,m\n',
      `missing: ["9"]\nanswers: {night10: {column: night}, gender: {column: sex}}`,
    );
    expect(warnings).toEqual([
      'column "night": 2 rows hold "9", which "missing" takes as no answer although the question knows it; give that answer its own "missing" list if it is one',
    ]);
    expect((await readBack()).filter((person) => person.answers.night10 === 9)).toEqual([]);
  });

  it('is not said when the answer has a list of its own', async () => {
    const { import: run, readBack } = await wave();
    const { warnings } = await run(
      'night\n9\n99\n',
      'missing: ["9"]\nanswers: {night10: {column: night, missing: ["99"]}}',
    );
    expect(warnings).toEqual([]);
    expect((await readBack()).map((person) => person.answers.night10 ?? 0).sort()).toEqual([0, 9]);
  });

  it('is said: an answer to a question that was not to be asked', async () => {
    const { import: run } = await wave();
    const { warnings } = await run(
      'v,r\nno,yes\nyes,yes\n',
      'answers: {victim: {column: v}, reported: {column: r}}',
    );
    expect(warnings).toEqual([
      'question "reported": 1 row holds an answer though it was not to be asked; left out',
    ]);
  });
});

describe('a wave', () => {
  it('takes imports while it is open and while it counts', async () => {
    const { store, import: run } = await wave();
    await run('night\n7\n', night);
    await setWaveState(store, 'meissen', '2026', 'counting');
    expect(await run('night\n8\n', night)).toMatchObject({ stored: 1 });
  });

  it('takes none before and after', async () => {
    const { store, import: run } = await wave();
    await setWaveState(store, 'meissen', '2026', 'draft');
    expect(await refusalOf(run('night\n7\n', night))).toEqual([
      'Wave meissen/2026 is a draft: open it with "wave open meissen/2026" before importing.',
    ]);
    await setWaveState(store, 'meissen', '2026', 'closed', '2026-11-22');
    expect(await refusalOf(run('night\n7\n', night))).toEqual([
      'Wave meissen/2026 is closed and takes no more answers.',
    ]);
    expect((await refusalOf(run('night\n7\n', night, { wave: '2030' })))[0]).toContain('has no wave "2030"');
  });

  it('never mixes its samples silently', async () => {
    const { import: run } = await wave({ sample: 'both' });
    expect((await refusalOf(run('night\n7\n', night)))[0]).toContain('say which one');
    expect(await run('night\n7\n', night, { sample: 'open' })).toMatchObject({ stored: 1 });
    const weighted = run('night,w\n7,1\n', `weight: {column: w}\n${night}`, { sample: 'open' });
    expect((await refusalOf(weighted))[0]).toContain('an open sample has no weights');
  });

  it('refuses a sample it does not have', async () => {
    const { import: run } = await wave();
    expect((await refusalOf(run('night\n7\n', night, { sample: 'open' })))[0]).toContain(
      'has only the invited sample',
    );
  });
});
