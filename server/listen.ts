import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openStore } from '../db/openStore.ts';
import type { Store } from '../db/store.ts';
import type { Config } from './config.ts';
import type { Deps } from './deps.ts';
import { tellCondition } from './http/tellCondition.ts';
import { endJobs } from './jobs/runningJobs.ts';
import { createMailer } from './mail/createMailer.ts';
import { createRequestListener } from './requestListener.ts';
import { createFaultBook, logFault } from './running/faultBook.ts';
import { everyHour } from './running/hourlyCounts.ts';
import { createLog, type Log } from './running/log.ts';
import { serveMetrics } from './running/metricsServer.ts';
import { createRefusalBook } from './running/refusalBook.ts';
import { createWatch } from './running/watch.ts';
import { startSchedule } from './schedule/startSchedule.ts';

/** How long requests under way may take once the server is told to stop, milliseconds. */
const patience = 2_000;

/** So long a job may tidy up. */
const jobPatience = 3_000;

export interface Listening {
  /** e.g. "http://127.0.0.1:3000" */
  url: string;
  /** Where figures are read, if anywhere: "http://127.0.0.1:9464/metrics". */
  metricsUrl?: string;
  log: Log;
  /** Takes nothing new, finishes the requests under way, ends jobs, closes the store. */
  stop: () => Promise<void>;
}

export type ListenSettings = Pick<Config, 'data' | 'host' | 'port' | 'tiles' | 'mail' | 'publicUrl'> &
  Partial<
    Pick<
      Config,
      'protection' | 'backup' | 'storeMegabytes' | 'site' | 'metrics' | 'logLevel' | 'freeMegabytes'
    >
  > & { isDemo?: true };

/**
 * Opens the store and answers on host and port.
 * @throws the error of node:net, e.g. EADDRINUSE, with the store closed again
 */
export async function listen(settings: ListenSettings): Promise<Listening> {
  const log = createLog(settings.logLevel ?? 'warn');
  const store = await openStore(settings.data, {
    largestMegabytes: settings.storeMegabytes ?? 0,
    onCondition: tellCondition(settings.data, (line) => log.warn({ event: 'store' }, line)),
  });
  try {
    return await listenWith(settings, store, log);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function listenWith(settings: ListenSettings, store: Store, log: Log): Promise<Listening> {
  const refusals = createRefusalBook(log);
  const watch = settings.metrics && createWatch(store, settings.backup?.nightly?.folder, refusals);
  const metrics = watch && settings.metrics && (await serveMetrics(settings.metrics, watch.read));
  const faults = createFaultBook(log);
  const deps = {
    ...depsOf(settings, store, log),
    report: faults.report,
    countRefusal: refusals.count,
    ...(watch && { countReply: watch.countReply }),
  };
  const { server, info } = await serving(deps, settings).catch(async (error: unknown) => {
    await metrics?.stop();
    throw error;
  });
  // What is due is told to whoever reads the log; nothing in it is about residents.
  const schedule = startSchedule(
    deps,
    (said) =>
      said instanceof Error
        ? logFault(log, 'the schedule failed', said)
        : log.info({ event: 'schedule' }, String(said)),
    (line) => log.warn({ event: 'schedule' }, line),
  );
  const stopHours = everyHour(() => {
    faults.turn();
    refusals.turn();
    watch?.turn();
  });
  const stop = async () => {
    log.info({ event: 'stopping' }, 'takes nothing new, finishes what runs');
    stopHours();
    await metrics?.stop();
    await Promise.all([closed(server), endJobs(jobPatience)]);
    await schedule.stop();
    await deps.mail?.stop();
    faults.turn();
    refusals.end();
    watch?.stop();
    await store.close();
    log.info({ event: 'stopped' }, 'the store is closed');
  };
  const url = addressOf(info, settings.host);
  log.info({ event: 'listening', port: info.port, base: settings.site?.base ?? '' }, 'takes requests');
  const metricsUrl = metrics && `${addressOf({ port: metrics.port }, settings.metrics?.host ?? '')}/metrics`;
  return { url, log, stop, ...(metricsUrl && { metricsUrl }) };
}

function depsOf(settings: ListenSettings, store: Store, log: Log) {
  const { tiles, protection, backup, site, freeMegabytes, isDemo } = settings;
  // Everybody knows the passwords of the demo: nothing leaves it.
  const mail =
    settings.mail && !isDemo
      ? createMailer(settings.mail, site?.deskUrl ?? settings.publicUrl ?? '', (line) =>
          log.warn({ event: 'mail' }, line),
        )
      : undefined;
  return {
    store,
    clock: () => new Date(),
    ...(tiles && { tiles }),
    ...(mail && { mail }),
    ...(protection && { protection }),
    ...(backup && { backup }),
    ...(site && { site }),
    ...(freeMegabytes !== undefined && { freeMegabytes }),
    ...(isDemo && { isDemo }),
  } satisfies Deps;
}

function serving(deps: Deps, { host, port }: ListenSettings): Promise<{ server: Server; info: AddressInfo }> {
  const server = createServer(createRequestListener(deps, host));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve({ server, info: server.address() as AddressInfo }));
  });
}

/** Lets requests under way finish; sockets a browser opened in advance would otherwise hold it for minutes. */
function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    const grace = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearTimeout(grace);
      done();
    });
    server.closeIdleConnections();
  });
}

function addressOf({ port }: Pick<AddressInfo, 'port'>, host: string): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
