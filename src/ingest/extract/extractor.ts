import { existsSync, readFileSync } from "node:fs";
import { inProject } from "../../shared/project.js";
import { ModelExtractor } from "./model/model-extractor.js";
import { readModel } from "./model/model-file.js";
import { RulesExtractor } from "./rules/rules-extractor.js";
import type { StatementExtractor } from "./statement-extractor.js";

const weights = inProject("models", "statements-en.bin");

/** The extractor of this installation: the learned one, or the rules where there are no weights or only rules are asked for. */
export function createExtractor({ rulesOnly = false }: { rulesOnly?: boolean } = {}): StatementExtractor {
  return rulesOnly || !existsSync(weights) ? new RulesExtractor() : new ModelExtractor(readModel(readFileSync(weights)));
}
