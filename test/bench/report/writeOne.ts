import { openStore } from '../../../db/openStore.ts';
import { type ReportFormat, writeReport } from '../../../server/report/formats.ts';
import { findReportMaterial } from '../../../server/report/material.ts';

/** What one report took, told on standard output as JSON. */
export interface Written {
  seconds: number;
  /** Of all threads, seconds. */
  processor: number;
  /** Of the whole process at its largest. */
  megabytes: number;
  kilobytes: number;
}

const [data = '', format = 'pdf'] = process.argv.slice(2);
const store = await openStore(data);
const start = performance.now();
const before = process.cpuUsage();
const material = await findReportMaterial(store, 'meissen', '2026', 'de');
if (!material) throw new Error('the demo has no release');
const content = await writeReport(material, format as ReportFormat);
const { user, system } = process.cpuUsage(before);
const written: Written = {
  seconds: (performance.now() - start) / 1000,
  processor: (user + system) / 1e6,
  megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  kilobytes: Math.round(content.length / 1000),
};
console.log(JSON.stringify(written));
await store.close();
