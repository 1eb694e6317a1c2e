import { RSABSSA } from '@cloudflare/blindrsa-ts';

export interface Pending {
  blinded: string;
  finish: (signature: string) => Promise<{ token: string; signature: string }>;
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** What the browser does with a public key: draws a token and blinds it. The same library as in the browser. */
export async function blindToken(spki: string): Promise<Pending> {
  const suite = RSABSSA.SHA384.PSS.Randomized();
  const key = await crypto.subtle.importKey(
    'spki',
    Buffer.from(spki, 'base64'),
    { name: 'RSA-PSS', hash: 'SHA-384' },
    true,
    ['verify'],
  );
  const token = suite.prepare(crypto.getRandomValues(new Uint8Array(32)));
  const { blindedMsg, inv } = await suite.blind(key, token);
  return {
    blinded: base64(blindedMsg),
    async finish(signature) {
      const finished = await suite.finalize(key, token, Buffer.from(signature, 'base64'), inv);
      return { token: base64(token), signature: base64(finished) };
    },
  };
}
