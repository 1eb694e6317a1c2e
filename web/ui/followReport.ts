import type { ReportLine } from '../../server/report/tellProgress.ts';

/**
 * Has a report made and says how far it is, until it can be fetched under the same address.
 *
 * @param onShare from 0 to 1; not called while others wait before it
 * @returns whether it was made
 */
export async function followReport(address: string, onShare: (share: number) => void): Promise<boolean> {
  const reply = await fetch(address, { headers: { accept: 'application/x-ndjson' }, cache: 'no-store' });
  if (!reply.ok || !reply.body) return false;
  const reader = reply.body.pipeThrough(new TextDecoderStream()).getReader();
  let isReady = false;
  for (let rest = ''; ; ) {
    const { done, value = '' } = await reader.read();
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const told: ReportLine = JSON.parse(line);
      if ('ready' in told) isReady = told.ready;
      else onShare(told.done / Math.max(told.total, 1));
    }
    if (done) return isReady;
  }
}
