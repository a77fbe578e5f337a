import { join } from "node:path";
import { defineConfig } from "vite";
import { compressed } from "./compressed.ts";

const here = import.meta.dirname;

export default defineConfig({
  root: here,
  publicDir: false,
  logLevel: "warn",
  build: {
    outDir: join(here, "../dist/playground"),
    emptyOutDir: true,
    target: "es2022",
    // Nothing inlined into the pages: their Content-Security-Policy allows only files of our own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The two pages are one library each; there is nothing left to split off.
    chunkSizeWarningLimit: 1500,
    reportCompressedSize: false,
    rolldownOptions: {
      input: [join(here, "graphiql.html"), join(here, "schema.html")],
      // "use client" means nothing here; the libraries' 100 warnings would hide a real one.
      onLog(level, log, report) {
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") report(level, log);
      },
    },
  },
  plugins: [compressed()],
});
