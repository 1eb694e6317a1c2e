import { describe, expect, it } from 'vitest';
import { dropUnusedTokens } from '../../../web/styles/dropUnusedTokens.ts';

function build(css: string, id = 'a.scss'): string | undefined {
  const { transform } = dropUnusedTokens();
  if (typeof transform !== 'function') throw new Error('the plugin has no transform');
  const built = Reflect.apply(transform, undefined, [css, id]) as { code: string } | null;
  return built?.code;
}

describe('dropping unused tokens', () => {
  it('puts the value where a token never changes, directly or through others', () => {
    const css = ':root{--kern-a:1px;--kern-b:var(--kern-a);--kern-c:2px;}.x{width:var( --kern-b )}';
    expect(build(css)).toBe(':root{}.x{width:1px}');
  });

  it('keeps what has two values, and what depends on it', () => {
    const css =
      '@media (a){:root{--kern-a:1px;}}@media (b){:root{--kern-a:2px;}}:root{--kern-b:calc(2 * var(--kern-a));}.x{width:var(--kern-b)}';
    expect(build(css)).toBe(css);
  });

  it('keeps what is set once, but not for the whole page', () => {
    for (const css of [
      '@media (a){:root{--kern-a:1px;}}.x{width:var(--kern-a)}',
      '.x:hover{--kern-a:1px;}.x{width:var(--kern-a)}',
    ])
      expect(build(css)).toBe(css);
  });

  it('drops a chain that ends in nothing', () => {
    const css = ':root{--kern-a:1px;--kern-b:var(--kern-a);}.x{width:1px}';
    expect(build(css)).toBe(':root{}.x{width:1px}');
  });

  it('leaves the names of the pages and plain style sheets alone', () => {
    expect(build(':root{--accent:red;}')).toBe(':root{--accent:red;}');
    expect(build(':root{--kern-a:1px;}', 'a.css')).toBeUndefined();
  });
});
