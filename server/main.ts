import { buildProgram } from './cli/program.ts';
import { runProgram } from './cli/runProgram.ts';
import { readConfig } from './config.ts';

// The only reader of process.env; everything below is handed what it needs.
process.exitCode = await runProgram(
  (words) => buildProgram(readConfig(process.env), words),
  process.argv.slice(2),
);
