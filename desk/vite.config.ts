import { join } from "node:path";
import { defineConfig } from "vite";
import { compressed } from "../playground/compressed.ts";

const here = import.meta.dirname;

export default defineConfig({
  root: here,
  base: "/desk/",
  publicDir: false,
  logLevel: "warn",
  // The server puts another value in its place for each answer; see src/http/desk.ts.
  html: { cspNonce: "NONCE-OF-THIS-ANSWER" },
  build: {
    outDir: join(here, "../dist/desk"),
    emptyOutDir: true,
    target: "es2022",
    // Nothing inlined into the page: its Content-Security-Policy allows only files of our own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { input: join(here, "desk.html") },
  },
  plugins: [compressed()],
});
