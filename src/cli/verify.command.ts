import { Command } from "commander";
import { findAnchors, findCopied } from "../articles/anchor.store.js";
import { keyOf, verifyAnchors, type VerifiedAnchor } from "../articles/verify.js";
import { InvalidInputError } from "../shared/errors.js";
import { readInput } from "./seed.command.js";
import type { WithDatabase } from "./with-database.js";

const words: Record<VerifiedAnchor["state"], string> = { HOLDS: "holds", FAILS: "FAILS", ORPHANED: "orphaned" };

export function verifyCommand(withDatabase: WithDatabase): Command {
  return new Command("verify")
    .argument("<copy>", "a lawful copy of the article's page, or - for standard input; or the article's slug before it")
    .argument("[page]", "the copy, where the slug stands before it")
    .description(
      "Check every anchor of an article against a copy of its text; exit status 1 when one does not hold. Without a slug the article is found by the copy's address or text.",
    )
    .action((first: string, second: string | undefined) =>
      withDatabase(async ({ prisma }) => {
        const page = readInput(second ?? first);
        const article = second === undefined ? await findCopied(prisma, keyOf(page)) : await findAnchors(prisma, { slug: first });
        if (!article) throw new InvalidInputError("SLUG", second === undefined ? `there is no article that ${first} is a copy of` : "there is no such article");
        const { textMatches, anchors } = verifyAnchors(article, page);
        for (const { kind, start, end, state } of anchors) console.log(`${words[state]} ${kind} ${start}-${end}`);
        const count = (state: VerifiedAnchor["state"]): number => anchors.filter((anchor) => anchor.state === state).length;
        const orphaned = count("ORPHANED") ? `, ${count("ORPHANED")} were orphaned by an earlier change` : "";
        const which = second === undefined ? `${article.slug}: ` : "";
        console.error(`${which}The text ${textMatches ? "is" : "is NOT"} the one that was annotated; ${count("HOLDS")} of ${anchors.length} anchors hold${orphaned}.`);
        if (count("FAILS") || !textMatches) process.exitCode = 1;
      }),
    );
}
