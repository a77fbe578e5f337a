/** A Chromium for the tests of pages, and what must not happen in it. */
import { existsSync } from "node:fs";
import { chromium, type Browser, type Page } from "playwright-core";

const chromiumPath = [process.env["CHROMIUM_PATH"], "/usr/bin/chromium"].find((it) => it !== undefined && existsSync(it));

/** Whether pages can be tested here; in CI they must be. */
export const hasBrowser = chromiumPath !== undefined;
if (!hasBrowser) {
  const message = "No Chromium found: apt-get install chromium, or set CHROMIUM_PATH.";
  if (process.env["CI"] !== undefined) throw new Error(message);
  console.warn(`${message} Pages are not tested.`);
}

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath ?? "",
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });

/** Notes in `complaints` whatever the page reports, and each request to another host than `origin`. */
export function listen(page: Page, origin: string, complaints: string[]): void {
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(url.protocol) && url.origin !== origin) complaints.push(`request to another host: ${url.href}`);
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`page: ${error.message}`));
}
