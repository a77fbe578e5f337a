import type { SpeakerQuery } from "../generated/operations.ts";

/** The speaker of a speaker's page. */
export type Speaker = NonNullable<SpeakerQuery["speaker"]>;
