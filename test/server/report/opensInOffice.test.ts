import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeReport } from '../../../server/report/formats.ts';
import { givenReportMaterial } from '../../fixtures/givenReportMaterial.ts';
import { givenRelease } from '../../fixtures/results/givenRelease.ts';
import { readPdf } from './readPdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'umfeld-office-'));
const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
if (!office) console.warn('SKIPPED: LibreOffice is not on this machine, so no DOCX is opened in it.');

afterAll(() => rmSync(folder, { recursive: true }));

describe('the report for editing', () => {
  it.skipIf(!office)(
    'opens in LibreOffice, with its chapters and pictures',
    { timeout: 300_000 },
    async () => {
      const file = join(folder, 'report.docx');
      writeFileSync(file, await writeReport(givenReportMaterial(givenRelease()), 'docx'));
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file];
      const { status } = spawnSync(office ?? '', args);
      expect(status).toBe(0);
      const opened = join(folder, 'report.pdf');
      expect(existsSync(opened)).toBe(true);
      const { pages } = await readPdf(readFileSync(opened));
      expect(pages).toBeGreaterThan(20);
    },
  );
});
