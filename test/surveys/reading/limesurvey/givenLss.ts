type Fields = Readonly<Record<string, string | number>>;

/** A part of an .lss file as LimeSurvey writes it: the names of the fields, then the rows in CDATA. */
export function part(name: string, rows: readonly Fields[]): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const fields = names.map((field) => `   <fieldname>${field}</fieldname>`).join('\n');
  const body = rows
    .map((row) => {
      const cells = Object.entries(row).map(([field, value]) =>
        value === '' ? `    <${field}/>` : `    <${field}><![CDATA[${value}]]></${field}>`,
      );
      return `   <row>\n${cells.join('\n')}\n   </row>`;
    })
    .join('\n');
  return ` <${name}>\n  <fields>\n${fields}\n  </fields>\n  <rows>\n${body}\n  </rows>\n </${name}>`;
}

export function lss(parts: readonly string[], version = 485): Buffer {
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<document>\n <LimeSurveyDocType>Survey</LimeSurveyDocType>\n <DBVersion>${version}</DBVersion>\n <languages>\n  <language>de</language>\n </languages>\n${parts.join('\n')}\n <themes>\n  <theme>\n   <sid>1</sid>\n   <config>\n    <options>\n     <font>inherit</font>\n    </options>\n   </config>\n  </theme>\n </themes>\n</document>\n`,
  );
}

interface GivenQuestion {
  type: string;
  code?: string;
  relevance?: string;
  mandatory?: string;
  other?: string;
  rows?: readonly string[];
  /** For tables of two scales and tables of boxes: the columns. */
  columns?: readonly string[];
  answers?: readonly string[];
  /** Answers of the second scale. */
  seconds?: readonly string[];
  attributes?: Readonly<Record<string, string>>;
}

/** A survey of one group as versions 4 to 6 write it: texts apart from questions and answers. */
export function survey(questions: readonly GivenQuestion[], more: readonly string[] = []): Buffer {
  const main: Fields[] = [];
  const subquestions: Fields[] = [];
  const texts: Fields[] = [];
  const answers: Fields[] = [];
  const answerTexts: Fields[] = [];
  const attributes: Fields[] = [];
  questions.forEach((question, at) => {
    const qid = 100 * (at + 1);
    const code = question.code ?? `Q${at + 1}`;
    const shared = {
      sid: 1,
      gid: 1,
      other: question.other ?? 'N',
      mandatory: question.mandatory ?? 'N',
      scale_id: 0,
    };
    main.push({
      qid,
      parent_qid: 0,
      ...shared,
      type: question.type,
      title: code,
      question_order: at,
      relevance: question.relevance ?? 1,
    });
    texts.push({ id: qid, qid, question: `<p>Frage ${code}?</p>`, help: '', language: 'de' });
    [
      ...(question.rows ?? []).map((row) => [row, 0] as const),
      ...(question.columns ?? []).map((row) => [row, 1] as const),
    ].forEach(([row, scale], index) => {
      const id = qid + 1 + index;
      subquestions.push({
        qid: id,
        parent_qid: qid,
        ...shared,
        scale_id: scale,
        type: 'T',
        title: row,
        question_order: index,
        relevance: 1,
      });
      texts.push({ id, qid: id, question: `Zeile ${row}`, help: '', language: 'de' });
    });
    [
      ...(question.answers ?? []).map((answer) => [answer, 0] as const),
      ...(question.seconds ?? []).map((answer) => [answer, 1] as const),
    ].forEach(([answer, scale], index) => {
      const aid = 10 * qid + index;
      answers.push({ aid, qid, code: answer, sortorder: index, assessment_value: 0, scale_id: scale });
      answerTexts.push({ id: aid, aid, answer: `Antwort ${answer}`, language: 'de' });
    });
    for (const [attribute, value] of Object.entries(question.attributes ?? {}))
      attributes.push({ qid, attribute, value, language: '' });
  });
  return lss([
    part('answers', answers),
    part('answer_l10ns', answerTexts),
    part('groups', [{ gid: 1, sid: 1, group_order: 1, randomization_group: '', grelevance: '' }]),
    part('group_l10ns', [
      { id: 1, gid: 1, group_name: 'Ihr Viertel', description: '<p>Worum es geht</p>', language: 'de' },
    ]),
    part('questions', main),
    part('subquestions', subquestions),
    part('question_l10ns', texts),
    part('question_attributes', attributes),
    part('surveys', [{ sid: 1, language: 'de', additional_languages: '' }]),
    part('surveys_languagesettings', [
      {
        surveyls_survey_id: 1,
        surveyls_language: 'de',
        surveyls_title: 'Sicher in Meißen',
        surveyls_welcometext: '<p>Guten&nbsp;Tag</p>',
      },
    ]),
    ...more,
  ]);
}
