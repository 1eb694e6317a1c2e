import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hasDriver, keepDriver, placeOf } from '../../tools/drivers.mjs';

describe('the database driver', () => {
  it('stands where every Node finds its own, and is none that ends the program at a garbage collection', () => {
    keepDriver();
    expect(hasDriver()).toBe(true);
    expect(existsSync('node_modules/better-sqlite3/build/Release/better_sqlite3.node')).toBe(false);
    const driver = readFileSync(placeOf(process.versions.modules), 'latin1');
    expect(driver).toContain(`node_register_module_v${process.versions.modules}`);
    expect(driver).not.toContain('RemoveEnvironmentCleanupHook');
  });

  it('lets statements go while nothing runs', () => {
    const program = `
      const Database = require('better-sqlite3');
      const database = new Database(':memory:');
      for (let count = 0; count < 20000; count += 1) database.prepare('SELECT ' + count).get();
      let rounds = 0;
      const timer = setInterval(() => {
        let waste = [];
        for (let count = 0; count < 200000; count += 1) waste.push({ count });
        if ((rounds += 1) === 20) clearInterval(timer);
      }, 5);`;
    expect(() => execFileSync(process.execPath, ['-e', program], { stdio: 'pipe' })).not.toThrow();
  });
});
