import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { narrowHas } from './narrow-has.ts';

// One bundle for both hosts: relative addresses, no inlined scripts or fonts, so that a strict content policy holds.
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  css: { postcss: { plugins: [narrowHas] } },
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    // The whole screen is one file: it comes from the machine itself, so that nothing is gained by parts.
    chunkSizeWarningLimit: 2500,
  },
});
