import { randomBytes, randomInt, randomUUID } from 'node:crypto';

/** What the network and the browser give away about somebody, and what must be nowhere afterwards. */
export interface Resident {
  /** Of the socket itself. */
  socket: string;
  ipv4: string;
  ipv6: string;
  userAgent: string;
  referrer: string;
  cookie: string;
  mail: string;
  submission: string;
  /** Of the letter. */
  code: string;
}

const hex = (bytes: number) => randomBytes(bytes).toString('hex');

/** Everybody differs in everything, and nothing of it can stand somewhere by chance. @param codes of letters, one for each */
export function inventResidents(codes: readonly string[]): Resident[] {
  return codes.map((code) => {
    const mark = hex(5);
    return {
      socket: `127.${randomInt(20, 250)}.${randomInt(20, 250)}.${randomInt(20, 250)}`,
      ipv4: `${randomInt(60, 200)}.${randomInt(20, 250)}.${randomInt(20, 250)}.${randomInt(20, 250)}`,
      ipv6: `2001:db8:${[1, 2, 3, 4, 5, 6].map(() => randomInt(0x1000, 0xffff).toString(16)).join(':')}`,
      userAgent: `Mozilla/5.0 (${mark}) Browser/${hex(4)}`,
      referrer: `https://nachbarschaft-${mark}.example/gruppe/${hex(4)}`,
      cookie: `besucher=${hex(8)}`,
      mail: `erika.${mark}@post-${hex(3)}.example`,
      submission: randomUUID(),
      code,
    };
  });
}

/** The headers a resident's request comes with, through one proxy too many. */
export const headersOf = ({ ipv4, ipv6, userAgent, referrer, cookie, mail }: Resident) => ({
  'x-forwarded-for': `${ipv4}, ${ipv6}`,
  forwarded: `for=${ipv4};proto=https, for="[${ipv6}]"`,
  'x-real-ip': ipv4,
  'cf-connecting-ip': ipv6,
  via: `1.1 ${ipv4}`,
  'user-agent': userAgent,
  referer: referrer,
  cookie,
  from: mail,
});
