import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Choice } from '../../../web/desk/parts/Choice.tsx';
import { Field } from '../../../web/desk/parts/Field.tsx';
import { ProgressBar } from '../../../web/desk/parts/ProgressBar.tsx';
import { Table } from '../../../web/desk/parts/Table.tsx';

describe('parts of the desk', () => {
  it('name what they ask for, and say what was wrong with it', () => {
    const html = renderToString(
      <Field label="Preis" hint="In Cent." fault="Bitte eine Zahl." value="x" onInput={() => {}} />,
    );
    const [, id] = /<label for="([^"]+)"/.exec(html) ?? [];
    expect(html).toContain(`<input id="${id}"`);
    expect(html).toContain(`aria-describedby="${id}-hint ${id}-fault"`);
    expect(html).toContain('aria-invalid="true"');
    const choice = renderToString(
      <Choice
        label="Welle"
        value="2026"
        prompt="Bitte wählen"
        options={[{ value: '2026', label: 'Welle 2026' }]}
        onChoose={() => {}}
      />,
    );
    const [, own] = /<label for="([^"]+)"/.exec(choice) ?? [];
    expect(own).not.toBe(id);
    expect(choice).toMatch(new RegExp(`<select id="${own}"`));
    expect(choice).toMatch(/<option selected value="2026">/);
  });

  it('show how far long work is, also before it is known how much there is', () => {
    expect(renderToString(<ProgressBar label="320 von 1.000 Briefen" done={320} total={1_000} />)).toMatch(
      /max="1000" value="320"/,
    );
    expect(renderToString(<ProgressBar label="Beginnt" done={0} total={0} />)).toContain('max="1"');
  });

  it('make the first cell of a row its heading, and say when there is none', () => {
    const columns = [
      { title: 'Stadtteil', cell: ({ name }: { name: string }) => name },
      { title: 'Briefe', cell: () => 12, isNumber: true },
    ];
    const draw = (rows: { name: string }[]) =>
      renderToString(
        <Table
          caption="Stadtteile"
          columns={columns}
          rows={rows}
          keyOf={({ name }) => name}
          empty="Keine."
        />,
      );
    expect(draw([{ name: 'Cölln' }])).toMatch(
      /<th role="rowheader" scope="row">Cölln<\/th><td role="cell" class="table__number" data-name="Briefe">12<\/td>/,
    );
    expect(draw([])).toBe('<p class="table__empty">Keine.</p>');
  });
});
