import { defineConfig, type Plugin } from 'vite';
import { dropUnusedTokens } from './web/styles/dropUnusedTokens.ts';

/**
 * The big numbers behind blind signatures (sjcl) ask Node's crypto for chance and, where there is none, the browser. In
 * a browser there never is: it gets an empty module, which is what it tests for, and the build has nothing to warn of.
 */
const leaveOutNodeCrypto: Plugin = {
  name: 'leave-out-node-crypto',
  enforce: 'pre',
  resolveId: (wanted, importer) =>
    wanted === 'crypto' && importer?.includes('/blindrsa-ts/') ? '\0no-node-crypto' : null,
  load: (id) => (id === '\0no-node-crypto' ? 'export default {};' : null),
};

export default defineConfig({
  publicDir: false,
  // Where an installation lives is known when it starts, not when it is built: files name each other relatively.
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [dropUnusedTokens(), leaveOutNodeCrypto],
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
      // How long plug-ins took is no warning to whoever starts the demo.
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: {
          // What all three apps use stays in one file: the desk should not cost residents another request.
          groups: [
            {
              name: 'shared',
              test: /node_modules\/(preact|@preact)\/|preload-helper|(web\/(i18n\/fill|ui\/(textIn|under))|surveys\/language\/isCensusCell)\.ts/,
            },
          ],
        },
      },
      input: [
        'web/desk/main.tsx',
        'web/embed/embed.scss',
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
