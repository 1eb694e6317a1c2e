import { send } from '../api.ts';

/** Posts, and hands the file that comes back to the browser's downloads: it can be had this once only. */
export async function saveFile(path: string, body: unknown): Promise<void> {
  const response = await send(path, 'POST', body);
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  const address = URL.createObjectURL(await response.blob());
  const link = Object.assign(document.createElement('a'), { href: address, download: name ?? 'codes.csv' });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
