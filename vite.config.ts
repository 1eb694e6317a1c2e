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
    // From 14.1 on Safari knows start and end; for 14.0 every such rule would come twice.
    cssTarget: ['chrome87', 'firefox78', 'safari14.1'],
    manifest: true,
    modulePreload: { polyfill: false },
    // A data: font or image would count towards the first view whether it is needed or not.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What all three apps use stays in one file: the desk should not cost residents another request.
          groups: [
            {
              name: 'shared',
              test: /node_modules\/(preact|@preact)\/|preload-helper|(web\/(i18n\/fill|ui\/textIn)|surveys\/language\/isCensusCell)\.ts/,
            },
          ],
        },
      },
      input: [
        'web/desk/main.tsx',
        'web/embed/embed.css',
        'web/respond/main.tsx',
        'web/respond/offline/serviceWorker.ts',
        'web/results/main.tsx',
        'web/styles/pages.scss',
        'web/styles/paper.scss',
        'web/styles/plain.scss',
      ],
    },
  },
});
