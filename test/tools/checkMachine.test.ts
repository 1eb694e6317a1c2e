import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCompilerFault, findNodeFault } from '../../tools/check-machine.mjs';

describe('the machine check', () => {
  it.each(['18.20.4', '20.18.9'])('refuses Node %s in one sentence with the cure', (version) => {
    expect(findNodeFault(version)).toMatch(
      /^Umfeld needs Node 20\.19 or newer, this is .*install Node 24.*$/,
    );
  });

  it.each(['20.19.0', '20.20.2', '22.1.0', '24.11.0'])('takes Node %s', (version) => {
    expect(findNodeFault(version)).toBeUndefined();
  });

  it('names what is missing to compile the driver, and how to get it', () => {
    const sentence = findCompilerFault((program: string) => program === 'make');
    expect(sentence).toContain('python3 and a C++ compiler are missing');
    expect(sentence).toContain('apt-get install');
    expect(sentence).not.toContain('\n');
  });

  it('is content with any of the known compilers', () => {
    expect(
      findCompilerFault((program: string) => ['python3', 'make', 'clang++'].includes(program)),
    ).toBeUndefined();
  });

  it('asks for the Node that package.json asks for', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(engines.node).toBe('>=20.19.0');
    expect(readFileSync('README.md', 'utf8')).toContain('Node 20.19');
  });
});
