import { join } from "node:path";
import { defineConfig } from "vite";
import { compressed } from "../playground/compressed.ts";

const here = import.meta.dirname;

/** `vite build` makes what browsers load; `vite build --ssr` what the server renders pages with. */
export default defineConfig(({ isSsrBuild }) => ({
  root: here,
  base: "/web/",
  // What has to be found under a name of its own: served from the root.
  publicDir: isSsrBuild ? false : "public",
  logLevel: "warn",
  build: {
    outDir: join(here, isSsrBuild ? "../dist/web/server" : "../dist/web/browser"),
    emptyOutDir: true,
    target: isSsrBuild ? "node20" : "es2022",
    // The server names a page's files from it.
    manifest: isSsrBuild ? false : "manifest.json",
    // The server's Content-Security-Policy allows only files of our own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { input: join(here, "src", isSsrBuild ? "entry-server.tsx" : "entry-browser.tsx") },
  },
  // In its own words urql finds fault with operations that are nothing but a hash.
  define: { "process.env.NODE_ENV": JSON.stringify("production") },
  // One file without packages: it loads in a fraction of the time.
  ssr: { noExternal: true },
  plugins: isSsrBuild ? [] : [compressed()],
}));
