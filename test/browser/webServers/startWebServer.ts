import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface WebServer {
  /** Everything it writes by itself: logs, request bodies, its own state. */
  folder: string;
  /** What it wrote to standard output and standard error. */
  said: () => string;
  stop: () => Promise<void>;
}

/** The two examples of docs/betrieb for one web server. */
export interface Example {
  program: 'nginx' | 'caddy';
  file: string;
  /** Changes made to the text beside ports and certificates. */
  change?: (text: string) => string;
}

interface Ports {
  /** Of the web server: https, and http. */
  own: number;
  plain: number;
  /** Of our server behind it. */
  behind: number;
}

/** Whether the web server and what makes its certificate are installed. */
export const isInstalled = (program: Example['program']): boolean =>
  [program, 'openssl'].every((name) => spawnSync(name, ['version'], { stdio: 'ignore' }).error === undefined);

/** Starts an example as it stands in docs/betrieb: only ports and the places of certificates are changed. */
export async function startWebServer(
  { program, file, change = (text) => text }: Example,
  ports: Ports,
): Promise<WebServer> {
  const folder = mkdtempSync(join(tmpdir(), 'umfeld-web-'));
  // The workers of nginx are another user where root starts it.
  chmodSync(folder, 0o755);
  const text = change(readFileSync(join('docs/betrieb', file), 'utf8'));
  makeCertificate(folder);
  const words = program === 'nginx' ? layNginx(folder, text, ports) : layCaddy(folder, text, ports);
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'], env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (said += part));
  await untilListening(ports.own, child, () => said);
  return {
    folder,
    said: () => said,
    async stop() {
      if (child.exitCode === null) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
    },
  };
}

function makeCertificate(folder: string): void {
  const names = 'subjectAltName=DNS:umfrage.stadt.example,DNS:www.stadt.example';
  const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')];
  const request = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  execFileSync('openssl', [...request, '-days', '2', '-subj', '/CN=stadt', '-addext', names, ...files], {
    stdio: 'ignore',
  });
}

/** Around the example what Debian has in its nginx.conf, with the two lines the example asks for. */
function layNginx(folder: string, text: string, { own, plain, behind }: Ports): string[] {
  const example = text
    .replaceAll(/listen \[::\].*\n/g, '\n')
    .replaceAll('listen 443 ssl', `listen 127.0.0.1:${own} ssl`)
    .replaceAll('listen 80;', `listen 127.0.0.1:${plain};`)
    .replaceAll('127.0.0.1:3000', `127.0.0.1:${behind}`)
    .replaceAll('/etc/ssl/umfrage.pem', join(folder, 'cert.pem'))
    .replaceAll('/etc/ssl/umfrage.key', join(folder, 'key.pem'));
  for (const name of ['body', 'proxy']) mkdirSync(join(folder, name), { mode: 0o777 });
  writeFileSync(join(folder, 'example.conf'), example);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(folder, name === 'client_body' ? 'body' : 'proxy')};`)
    .join('\n');
  writeFileSync(
    join(folder, 'nginx.conf'),
    `worker_processes 2;\npid ${folder}/nginx.pid;\nerror_log ${folder}/error.log crit;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 768; }
http {\ngzip on;\naccess_log off;\n${temporary}\ninclude ${folder}/example.conf;\n}\n`,
  );
  return ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', `${folder}/error.log`, '-g', 'daemon off;'];
}

function layCaddy(folder: string, text: string, { own, plain, behind }: Ports): string[] {
  const example = text
    .replace(/^\{\n/m, `{\n\thttp_port ${plain}\n\tadmin off\n\tskip_install_trust\n`)
    .replace(
      /^((?:umfrage|www)\.stadt\.example) \{\n/m,
      `$1:${own} {\n\ttls ${folder}/cert.pem ${folder}/key.pem\n`,
    )
    .replaceAll('127.0.0.1:3000', `127.0.0.1:${behind}`);
  writeFileSync(join(folder, 'Caddyfile'), example);
  return ['run', '--adapter', 'caddyfile', '--config', resolve(folder, 'Caddyfile')];
}

async function untilListening(port: number, child: ChildProcess, said: () => string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error(`the web server ended: ${said()}`);
    const socket = connect(port, '127.0.0.1');
    const isThere = await Promise.race([
      once(socket, 'connect').then(
        () => true,
        () => false,
      ),
      pause(1_000, false),
    ]);
    socket.destroy();
    if (isThere) return;
    await pause(100);
  }
  throw new Error(`the web server does not listen: ${said()}`);
}
