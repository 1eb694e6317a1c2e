import { describe, expect, it } from 'vitest';
import { framed } from '../../../server/drawings/framed.ts';
import {
  answersChart,
  indicatorChart,
  indicatorMap,
  indicatorTrend,
  type Topic,
} from '../../../server/drawings/indicatorDrawings.ts';
import { drawingAsPng } from '../../../server/drawings/png.ts';
import { drawingAsSvg } from '../../../server/drawings/svg.ts';
import { givenMaterial } from '../../fixtures/givenMaterial.ts';
import { givenRelease } from '../../fixtures/results/givenRelease.ts';

const release = givenRelease();
const material = givenMaterial(release, { waves: [givenRelease({ wave: '2024' }), release] });
const topicOf = (key: string): Topic => {
  const indicator = release.indicators.find((one) => one.key === key);
  if (!indicator) throw new Error(key);
  const option = indicator.options?.[0];
  return { indicator, sample: 'invited', ...(option && { option: option.key }) };
};
const safe = topicOf('feeling_safe');

describe('the drawings of a release', () => {
  it.each([
    ['map', indicatorMap(material, safe, 'areas')],
    ['map of districts', indicatorMap(material, safe, 'districts')],
    ['chart', indicatorChart(material, safe, 'areas')],
    ['shares', answersChart(material, topicOf('priorities'))],
    ['trend', indicatorTrend(material, safe)],
  ])('stay what they were: %s', (_name, drawing) => {
    expect(drawing).toBeDefined();
    if (drawing) expect(drawingAsSvg(drawing).replaceAll('><', '>\n<')).toMatchSnapshot();
  });

  it('say in words and signs what their colours compare', () => {
    const map = indicatorMap(material, safe, 'areas', 'significance');
    const written = map?.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])) ?? [];
    expect(map?.title).toContain('Unterschied zur übrigen Stadt');
    expect(written).toContain('63 höher');
    expect(written.join()).toContain('höher als in der übrigen Stadt');
    const precision = indicatorMap(material, safe, 'areas', 'precision');
    expect(precision && drawingAsSvg(precision)).toContain('>± 8<');
    expect(indicatorMap(material, topicOf('priorities'), 'areas', 'change')).toBeUndefined();
  });

  it('tell every figure in the text alternative, and none of a hidden area', () => {
    const { description = '' } = indicatorMap(material, safe, 'areas') ?? {};
    expect(description).toContain('Korbitz: 66 Punkte, Intervall 58 bis 74, etwa 20 Befragte, geschätzt');
    expect(description).toContain('Rottewitz: geschützt');
    expect(description).toContain('Winkwitz: zu unsicher');
    expect(description).toContain('Spaar: über 90, nur grob gezeigt');
  });

  it('draw a hidden figure nowhere, even from a release that wrongly carries one', () => {
    const leak = { value: 777, low: 777, high: 777, respondents: 777 };
    const hidden = ['secret', 'uncertain', 'class'];
    const cells = release.cells.map((cell) => (hidden.includes(cell.status) ? { ...cell, ...leak } : cell));
    const leaky = givenMaterial({ ...release, cells });
    for (const key of ['feeling_safe', 'priorities', 'avoidance'])
      for (const level of ['areas', 'districts'] as const)
        for (const draw of [indicatorMap, indicatorChart]) {
          const drawing = draw(leaky, topicOf(key), level);
          if (level === 'areas') expect(drawing?.description.includes('geschützt')).toBe(true);
          expect(drawing && drawingAsSvg(drawing)).not.toContain('777');
        }
  });

  it('need no style attribute, no script and nothing from elsewhere', () => {
    const drawing = indicatorMap(material, safe, 'areas');
    const svg = drawing ? drawingAsSvg(framed(drawing, 'Quelle: <Meißen> & Co')) : '';
    expect(svg).not.toMatch(/style=|<script|href=|<image/);
    expect(svg).toContain('Quelle: &lt;Meißen&gt; &amp; Co');
  });

  it('become the same pixels every time, with letters in them', async () => {
    const drawing = indicatorChart(material, safe, 'areas');
    if (!drawing) throw new Error('no drawing');
    const [once, again] = [await drawingAsPng(drawing, 1), await drawingAsPng(drawing, 1)];
    const mute = await drawingAsPng(
      { ...drawing, shapes: drawing.shapes.filter(({ kind }) => kind !== 'text') },
      1,
    );
    expect(once.equals(again)).toBe(true);
    expect(once.subarray(1, 4).toString()).toBe('PNG');
    expect(once.length).toBeGreaterThan(mute.length * 1.3);
  });
});
