// Loaded into the server that is measured (NODE_OPTIONS=--import): tells, on a port of its own, what is held once
// everything that can be let go has been.
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
const probe = createServer((_, response) => {
  collect();
  collect();
  response.end(JSON.stringify(process.memoryUsage()));
});
probe.listen(0, '127.0.0.1', () =>
  writeFileSync(process.env.UMFELD_TEST_HELD_PORT, String(probe.address().port)),
);
probe.unref();
