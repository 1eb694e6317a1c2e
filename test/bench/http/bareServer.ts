import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

// The least a server can do with the same request: read the whole body, send bytes it has in memory.
const [file] = process.argv.slice(2);
const receipt = JSON.stringify({ receipt: { date: '2026-11-22', word: 'amsel-birke-0000' } });
const body = file === undefined ? Buffer.from(receipt) : readFileSync(file);
const status = file === undefined ? 201 : 200;

const server = createServer((request, response) => {
  request.on('data', () => {});
  request.on('end', () => {
    response.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length });
    response.end(body);
  });
});
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
