import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ExtractedStatement } from "../../../src/ingest/extract/statement-extractor.js";
import { namesIn } from "../../../src/ingest/resolve/names-in.js";
import { resolve } from "../../../src/ingest/resolve/resolve.js";
import { phenomenaGold } from "../../support/gold.js";
import { resolveGold } from "./measure.js";

const pieces = fc.constantFrom(
  ..."Jana Velk,said,she,he,they,Harbour Minister,the minister,Mr.,of,Orrin’s,in Oslo,Beijing,officials,“,”,\",',.,\n\n,,,told reporters,Asked about,who,next week’s talks,on Tuesday,and,dispute with Japan over islands,&,—,(,U.S.,former,a spokeswoman for,🙂,É,said that,One of them".split(
    ",",
  ),
);
const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(" "));

/** Statements anywhere in a text, whether or not they make sense. */
const statementsIn = (text: string): fc.Arbitrary<ExtractedStatement[]> => {
  const span = fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const);
  const one = fc.record({
    kind: fc.constantFrom("direct" as const, "indirect" as const, "mixed" as const),
    content: fc.array(span, { minLength: 1, maxLength: 2 }),
    cue: fc.array(span, { maxLength: 1 }),
    source: fc.array(span, { maxLength: 1 }),
  });
  return fc.array(
    one.map((statement) => ({ ...statement, confidence: 1, proposedBy: "chance" })),
    { maxLength: 5 },
  );
};
const cases = texts.chain((text) => fc.tuple(fc.constant(text), statementsIn(text)));
const context = { published: { value: "2031-04-09", precision: "DAY" as const }, known: new Map() };

describe("resolving any text", () => {
  it("answers as many statements as were given, whose references lead somewhere", () => {
    fc.assert(
      fc.property(cases, ([text, statements]) => {
        const { agents, roles, events, issues, statements: resolved } = resolve(text, statements, context);
        expect(resolved).toHaveLength(statements.length);
        for (const one of resolved) {
          for (const agent of [one.speaker, one.stanceHolder, ...one.addressees]) expect(agent ?? 0).toBeLessThan(Math.max(agents.length, 1));
          expect(one.role ?? -1).toBeLessThan(roles.length);
          expect(one.occasion ?? -1).toBeLessThan(events.length);
          for (const issue of one.issues) expect(issue).toBeLessThan(issues.length);
          for (const { to } of one.links) expect(to).toBeLessThan(resolved.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("mentions stand in the text, in its order, and do not overlap", () => {
    fc.assert(
      fc.property(cases, ([text, statements]) => {
        let end = 0;
        for (const { span, surface } of resolve(text, statements, context).mentions) {
          expect(text.slice(...span)).toBe(surface);
          expect(span[0]).toBeGreaterThanOrEqual(end);
          end = span[1];
        }
      }),
      { numRuns: 300 },
    );
  });

  it("names to ask for are words of the text or what its adjectives come from, each once", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const names = namesIn(text);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });
});

describe("resolving twice", () => {
  it("gives the same, whatever was resolved in between", () => {
    const all = phenomenaGold();
    const before = all.map((gold) => JSON.stringify(resolveGold(gold)));
    const after = all.toReversed().map((gold) => JSON.stringify(resolveGold(gold)));
    expect(after.toReversed()).toStrictEqual(before);
  });
});
