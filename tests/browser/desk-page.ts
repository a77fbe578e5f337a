/** The desk as somebody with a keyboard works in it. */
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import type { EditorRole } from "../../src/generated/prisma/enums.js";
import { listen } from "../support/browser.js";
import { TestKeys } from "../support/test-keys.js";
import type { TestServer } from "../support/test-server.js";

/** An invented article, of which every test has a version of its own. */
export const articleText = (headline: string): string => `# ${headline}

Sorovia is ready to share its tide tables 🚢 with Estmere at the Tide Tables Seminar next week, officials said Monday.

“We shall open every lock,” said Mira Falk, the deputy harbour minister of Sorovia. “No boat will wait.”

Asked about the dredging, Falk said Sorovia wants Estmere to “do more to clear” the Lornholm Channel, which both claim.

Estmere rejected that, saying the channel is clear.

It was told under the words: ${headline}.
`;

export class DeskPage {
  private constructor(
    private readonly server: TestServer,
    readonly context: BrowserContext,
    readonly page: Page,
    /** What a browser would complain of. */
    readonly complaints: string[],
  ) {}

  static async open(browser: Browser, server: TestServer, colorScheme: "light" | "dark" = "light"): Promise<DeskPage> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme });
    const page = await context.newPage();
    const complaints: string[] = [];
    listen(page, server.url, complaints);
    return new DeskPage(server, context, page, complaints);
  }

  /** @throws Error with what there was to complain of. */
  async close(): Promise<void> {
    await this.context.close();
    if (this.complaints.length > 0) throw new Error(this.complaints.join("\n"));
  }

  async signIn(role: EditorRole): Promise<void> {
    await this.page.goto(`${this.server.url}/desk`);
    await this.enterKey(role);
    await this.page.getByRole("heading", { name: "Articles" }).waitFor();
  }

  async enterKey(role: EditorRole): Promise<void> {
    const authorization = await new TestKeys(this.server.database.prisma).authorization(role);
    await this.page.getByLabel("API key or token").fill(authorization.replace("Bearer ", ""));
    await this.press("Enter");
  }

  async importFile(name: string, content: string): Promise<void> {
    await this.page.locator("input[type=file]").setInputFiles({ name, mimeType: "text/markdown", buffer: Buffer.from(content) });
    await this.page.getByLabel("Published on").fill("2031-03-03");
    await this.page.getByRole("button", { name: "Import" }).press("Enter");
    await this.page.locator(".article-text").waitFor();
  }

  async press(...pressed: string[]): Promise<void> {
    for (const key of pressed) await this.page.keyboard.press(key);
  }

  /** Selects words of the article, as a mouse would. */
  async select(words: string): Promise<void> {
    await this.page.evaluate(
      `(() => {
        const walker = document.createTreeWalker(document.querySelector(".article-text"), NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.data.indexOf(${JSON.stringify(words)});
          if (at >= 0) return getSelection().setBaseAndExtent(node, at, node, at + ${words.length});
        }
        throw new Error("not in the text");
      })()`,
    );
  }

  /** Types into a field that looks things up, and takes what is offered under a name. */
  async pick(label: string, typed: string, option: RegExp, within: Page | Locator = this.page): Promise<void> {
    await within.getByRole("combobox", { name: label, exact: true }).pressSequentially(typed);
    await within.getByRole("option", { name: option }).first().click();
  }

  get marked(): Locator {
    return this.page.locator(".article-text mark");
  }

  badge(status: string): Locator {
    return this.page.locator(".article-head .badge", { hasText: status });
  }

  async undecided(): Promise<number> {
    return Number(/^(\d+) undecided/.exec((await this.page.locator(".article-head .facts span").nth(1).textContent()) ?? "")?.[1] ?? 0);
  }
}
