import type { ProblemCode } from '../http/problem.ts';
import type { ReplyName } from './replySchemas.ts';

/** One route as its callers see it. */
export interface Operation {
  method: 'get' | 'post';
  /** With {parameters}, under the root of the server. */
  path: string;
  /** Name of the operation for generated clients. */
  id: string;
  summary: { de: string; en: string };
  query?: readonly { name: string; description: string }[];
  /** The body, where one is sent. */
  sends?: 'Submission' | 'Exchange';
  /** A name of a reply, or the media type of what is no JSON. */
  replies: {
    statuses: readonly number[];
    type: string;
    body?: ReplyName;
    /** When 204 comes without a body. */
    empty?: string;
  };
  problems: readonly ProblemCode[];
}

export const town = '/api/municipalities/{municipality}';
export const language = { name: 'language', description: 'Key of a language, such as "de".' };

export const json = (body: ReplyName, ...statuses: number[]) => ({
  statuses: statuses.length > 0 ? statuses : [200],
  type: 'application/json',
  body,
});
