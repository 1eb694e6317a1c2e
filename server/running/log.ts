import { type DestinationStream, destination, pino } from 'pino';

/** The lines of the server: JSON, one a line, to standard error. */
export interface Log {
  debug: LogLine;
  info: LogLine;
  warn: LogLine;
  error: LogLine;
}
type LogLine = (about: object, what: string) => void;

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** Should anybody ever hand one of these over, it is not written. Two levels deep, which is as deep as our lines are. */
const never = [
  ...['password', 'code', 'codes', 'token', 'signature', 'blinded', 'secret', 'key', 'answers', 'submission'],
  ...['cookie', 'authorization', 'email', 'to', 'ip', 'address', 'remoteAddress', 'userAgent', 'referer'],
  ...['headers', 'body', 'req', 'request', 'socket', 'message', 'stack'],
];

/**
 * @param stream standard error, unless a test wants to read along
 */
export function createLog(
  level: LogLevel,
  stream: DestinationStream = destination({ dest: 2, sync: true }),
): Log {
  return pino(
    {
      level,
      // Neither the machine's name nor a process id: whoever collects lines adds what they need.
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: [...never, ...never.map((name) => `*.${name}`)], censor: '[left out]' },
      // An error as it stands would bring its message along.
      serializers: { err: () => '[left out]', error: () => '[left out]' },
      messageKey: 'what',
    },
    stream,
  );
}
