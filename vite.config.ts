import { defineConfig } from 'vite';
import { dropUnusedTokens } from './web/styles/dropUnusedTokens.ts';

export default defineConfig({
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [dropUnusedTokens()],
  css: {
    preprocessorOptions: {
      scss: { loadPaths: ['node_modules/@kern-ux/native/src/scss'], quietDeps: true },
    },
  },
  build: {
    outDir: 'dist/web',
    // Phones that stopped getting updates some years ago answer, too.
    target: ['es2020', 'chrome87', 'firefox78', 'safari14'],
    manifest: true,
    modulePreload: { polyfill: false },
    // A data: font or image would count towards the first view whether it is needed or not.
    assetsInlineLimit: 0,
    rolldownOptions: { input: ['web/respond/main.tsx', 'web/results/main.tsx', 'web/embed/embed.css'] },
  },
});
