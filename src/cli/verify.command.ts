import { Command } from "commander";
import { findAnchors } from "../articles/anchor.store.js";
import { verifyAnchors } from "../articles/verify.js";
import { readInput } from "./seed.command.js";
import type { WithDatabase } from "./with-database.js";

export function verifyCommand(withDatabase: WithDatabase): Command {
  return new Command("verify")
    .argument("<slug>", "the article")
    .argument("<page>", "a lawful copy of its page, or - for standard input")
    .description("Check every anchor of an article against a copy of its text; exit status 1 when one does not hold.")
    .action((slug: string, page: string) =>
      withDatabase(async ({ prisma }) => {
        const { textMatches, anchors } = verifyAnchors(await findAnchors(prisma, slug), readInput(page));
        for (const { kind, start, end, holds } of anchors) console.log(`${holds ? "holds" : "FAILS"} ${kind} ${start}-${end}`);
        const failed = anchors.filter(({ holds }) => !holds).length;
        console.error(`The text ${textMatches ? "is" : "is NOT"} the one that was annotated; ${anchors.length - failed} of ${anchors.length} anchors hold.`);
        if (failed || !textMatches) process.exitCode = 1;
      }),
    );
}
