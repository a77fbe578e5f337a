import { Readable } from "node:stream";
import { Command, InvalidArgumentError, Option } from "commander";
import { readConfig } from "../config.js";
import type { Database } from "../database/database.js";
import { configuredExtractor } from "../ingest/configured-extractor.js";
import { DraftService, type DraftOptions } from "../ingest/draft/draft.service.js";
import { DraftStore } from "../ingest/draft/draft.store.js";
import { importBatch, type ArticleOutcome } from "../ingest/import-batch.js";
import { listSources, readSources } from "../ingest/import-sources.js";
import { ImportService } from "../ingest/import.service.js";
import { partialDateOf } from "../ingest/readers/dates.js";
import { namesIn } from "../ingest/resolve/names-in.js";
import { resolve } from "../ingest/resolve/resolve.js";
import type { PartialDate } from "../shared/partial-date.js";
import { software } from "../shared/project.js";
import { ImportProgress } from "./import-progress.js";
import { ImportSummary } from "./import-summary.js";
import { harmless, harmlessJson, print } from "./terminal.js";
import type { WithDatabase } from "./with-database.js";

interface Options {
  publish?: true;
  dryRun?: true;
  keepText?: true;
  policy?: keyof typeof policies;
  published?: PartialDate;
  language?: string;
  jobs: number;
  json?: true;
}

const policies = { "link-only": "LINK_ONLY", excerpts: "EXCERPTS", "full-text": "FULL_TEXT" } as const;

function jobsOf(given: string): number {
  const jobs = Number(given);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 32) throw new InvalidArgumentError("It must be a whole number from 1 to 32.");
  return jobs;
}

/** `2031`, `2031-05` or `2031-05-06`: as precise as it is written. */
function dateOf(given: string): PartialDate {
  const date = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(given) ? partialDateOf(given) : null;
  if (date === null) throw new InvalidArgumentError("It must be a date such as 2031-05-06, 2031-05 or 2031.");
  return date;
}

function languageOf(given: string): string {
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(given)) throw new InvalidArgumentError("It must be a BCP 47 language tag such as en or pt-BR.");
  return given;
}

const draftOptions = ({ policy, keepText, published, language, publish, dryRun }: Options): DraftOptions => ({
  actor: "on-record import",
  software: software(),
  policy: policy ? policies[policy] : null,
  keepsText: keepText === true,
  published: published ?? null,
  language: language ?? null,
  publishes: publish === true,
  dryRun: dryRun === true,
});

/** Says what went wrong with one article; the others go on. The exit status is 1 where something was refused, 70 where it was our fault. */
function tell(outcome: ArticleOutcome): void {
  const { sourceName } = outcome;
  if ("reason" in outcome) {
    console.error(harmless(outcome.reason.startsWith(sourceName) ? outcome.reason : `${sourceName}: ${outcome.reason}.`));
    if (outcome.fault !== undefined) console.error(outcome.fault);
    process.exitCode = outcome.fault === undefined ? (process.exitCode ?? 1) : 70;
  } else if (outcome.report.publication?.published === false) {
    console.error(harmless(`${sourceName} stays a draft: ${outcome.report.publication.reason ?? ""}.`));
    process.exitCode ??= 1;
  }
}

async function run({ migrate, status, prisma }: Database, names: readonly string[], options: Options): Promise<void> {
  const { extractor: endpoint, ingestHosts } = readConfig(process.env);
  // Looking first is much quicker where there is nothing to do.
  if ((await status()).pending.length) await migrate();
  const sources = await listSources(names);
  const extractor = configuredExtractor({ rulesOnly: false, endpoint, onFailure: (error) => { console.error(harmless(error.message)); } }); // prettier-ignore
  const service = new ImportService(new DraftService(new DraftStore(prisma), draftOptions(options)), extractor, { namesIn, resolve });
  const summary = new ImportSummary();
  const progress = new ImportProgress(sources.length);
  const outcomes: ArticleOutcome[] = [];
  const done = (outcome: ArticleOutcome): void => {
    summary.add(outcome);
    if (options.json) outcomes.push("reason" in outcome ? { sourceName: outcome.sourceName, reason: outcome.reason } : outcome);
    progress.articleDone();
    tell(outcome);
  };
  const items = readSources(sources, ingestHosts, (count) => { progress.sourceFinished(count); }); // prettier-ignore
  await importBatch({ items, jobs: options.jobs, importArticle: (article, name) => service.importArticle(article, name), done }).finally(() => { progress.stop(); }); // prettier-ignore
  const { articles, statements, speakers, issues, anchors, published } = summary;
  const totals = { articles, statements, speakers, issues, anchors, published };
  await print(Readable.from([options.json ? `${harmlessJson({ dryRun: options.dryRun === true, articles: outcomes, totals })}\n` : summary.table]));
  console.error(`${options.dryRun ? "Nothing was written. " : ""}${progress.rate} articles a second.`);
}

export function importCommand(withDatabase: WithDatabase): Command {
  return new Command("import")
    .argument("<source...>", "files, folders, http(s) addresses of hosts that INGEST_ALLOW_HOSTS names, or - for standard input")
    .description(
      "Draft articles with all that they say: text, Markdown, HTML, JSON-LD, feeds, ninjs, JSON Lines. The same article again changes nothing; exit status 1 when one is refused.",
    )
    .option("--publish", "publish each article with all that it needs, where no person has to decide first")
    .option("--dry-run", "write nothing, only say what would be")
    .option("--keep-text", "store the texts also where their rights do not let everybody read them")
    .addOption(new Option("--policy <policy>", "how much of the texts may be shown, instead of what their licences say").choices(Object.keys(policies)))
    .option("--published <date>", "when articles were published that do not say", dateOf)
    .option("--language <tag>", "the language of articles that do not say (BCP 47)", languageOf)
    .option("--jobs <number>", "how many articles are on their way at the same time", jobsOf, 2)
    .option("--json", "answer with one JSON document")
    .action((sources: string[], options: Options) => withDatabase((database) => run(database, sources, options)));
}
