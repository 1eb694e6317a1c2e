import { describe, expect, it } from 'vitest';
import { buildRelease } from '../../../../server/release/buildRelease.ts';
import { givenReleaseDesk, open } from './givenDesk.ts';

const desk = '/api/desk/municipalities/town/results/2026';
const files = {
  csv: /^\uFEFF?municipality,wave,release/,
  xlsx: /^PK/,
  geojson: /^\{"type":"FeatureCollection"/,
  jsonstat: /"class":"dataset"/,
  json: /^\{"areaSet":|"release":1/,
};

describe('files of a release for the council alone', () => {
  it.each(Object.entries(files))(
    'come as %s to councillors only, and are kept by nobody else',
    async (extension, start) => {
      const house = await givenReleaseDesk();
      await buildRelease(house.store, 'town', '2026');
      const address = `${desk}/export.${extension}?language=de`;
      expect((await house.ask(house.kim, address)).status, 'before it is decided').toBe(404);
      await open(house, 'council');
      const reply = await house.app.request(`http://localhost${address}`, { headers: house.kim.headers });
      expect(reply.status).toBe(200);
      expect(reply.headers.get('cache-control')).toBe('no-store');
      expect(reply.headers.get('content-disposition')).toMatch(/town-2026-release-1-council-only\./);
      expect(await reply.text()).toMatch(start);
      expect((await house.ask(undefined, address)).status).toBe(401);
      const publicAddress = `/api/municipalities/town/results/2026/export.${extension}`;
      expect((await house.ask(undefined, publicAddress)).status).toBe(404);
    },
  );
});
