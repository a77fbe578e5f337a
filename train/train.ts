/** `npm run train -- --corpus DIR [--out FILE]`: learns the extractor's weights from DIR/train.jsonl. Deterministic; minutes long. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeModel } from "../src/ingest/extract/model/model-file.js";
import { readCorpus, trainingTexts } from "./corpus.js";
import { neverCueWords, trainCues } from "./cue-training.js";
import { fieldExamples, trainField } from "./field-training.js";
import { rankExamples, trainRanking } from "./ranking-training.js";
import { trainTagger } from "./tagger-training.js";
import { wordClasses } from "./word-vectors.js";

const { corpus, out, name } = parseArgs({
  options: { corpus: { type: "string" }, out: { type: "string", default: join("models", "statements-en.bin") }, name: { type: "string", default: "statements-en-1" } },
}).values;
if (corpus === undefined) {
  console.error("Name the folder that holds train.jsonl: npm run train -- --corpus DIR");
  process.exit(2);
}

/** So that every text is read by a field that has not learned from it. */
const fieldFolds = 3;

function step<T>(what: string, run: () => T): T {
  const start = performance.now();
  const result = run();
  console.error(`${what}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
  return result;
}

const articles = readCorpus(join(corpus, "train.jsonl"));
const classes = step("word classes", wordClasses);
const tagger = step("parts of speech", () =>
  trainTagger(
    articles.map(({ text }) => text),
    classes,
  ),
);
const { texts, counts } = step(`${articles.length} texts`, () => trainingTexts(articles, classes, tagger));
const neverCue = neverCueWords(texts, counts);
const cue = step("cues", () => trainCues(texts, neverCue));
const examples = step("examples", () => fieldExamples(texts, fieldFolds));
const ranks = Array.from({ length: fieldFolds }, (_, fold) =>
  step(`content and source, all but part ${fold + 1}`, () =>
    rankExamples(
      texts.filter((_text, index) => index % fieldFolds === fold),
      trainField(examples, fold),
    ),
  ),
);
const field = step("content and source", () => trainField(examples, fieldFolds));
const ranking = step("ranking", () => trainRanking(ranks.flat()));
const bytes = writeModel({ name, classes, tagger, neverCue, cue, field, ranking });
writeFileSync(out, bytes);
console.error(`${out}: ${(bytes.length / 1e6).toFixed(1)} MB`);
