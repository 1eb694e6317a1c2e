import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** What is answered, whoever carries it out: Hono or the short way of submissions. */
export interface Reply {
  status: ContentfulStatusCode;
  headers: Readonly<Record<string, string>>;
  body: string;
}
