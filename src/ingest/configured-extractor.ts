import { chatCompletions, type EndpointSettings } from "./endpoint/chat-completions.js";
import { EndpointExtractor, withFallback } from "./extract/endpoint-extractor.js";
import { createExtractor } from "./extract/extractor.js";
import type { StatementExtractor } from "./extract/statement-extractor.js";

export interface ExtractorChoice {
  /** Without anything learned: neither our weights nor the endpoint. */
  rulesOnly: boolean;
  endpoint: EndpointSettings | undefined;
  /** Learns why the endpoint had no answer for a text, for which the local extractor then stands. */
  onFailure: (error: Error) => void;
}

/** The extractor that the configuration asks for: our own, behind a language model's endpoint where one is named. */
export function configuredExtractor({ rulesOnly, endpoint, onFailure }: ExtractorChoice): StatementExtractor {
  const local = createExtractor({ rulesOnly });
  return endpoint === undefined || rulesOnly ? local : withFallback(local, new EndpointExtractor(chatCompletions(endpoint)), onFailure);
}
