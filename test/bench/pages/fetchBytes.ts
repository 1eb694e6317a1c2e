import { get } from 'node:http';
import { gunzipSync } from 'node:zlib';

export interface Fetched {
  text: string;
  /** Bytes of the body as they came over the wire. */
  bytes: number;
}

/** As a browser asks: compressed with gzip, if the server does so. @throws Error unless it answers 200 */
export function fetchBytes(url: string): Promise<Fetched> {
  return new Promise((resolve, reject) => {
    const request = get(
      url,
      { headers: { 'accept-encoding': 'gzip', 'accept-language': 'de' } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          if (response.statusCode !== 200) return reject(new Error(`${url} answered ${response.statusCode}`));
          const body = Buffer.concat(chunks);
          const isGzip = response.headers['content-encoding'] === 'gzip';
          resolve({ text: (isGzip ? gunzipSync(body) : body).toString(), bytes: body.length });
        });
      },
    );
    request.on('error', reject);
  });
}
