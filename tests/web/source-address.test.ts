import { expect, test } from "vitest";
import { sourceAddress } from "../../web/src/statements/source-address.js";

const article = { canonicalUrl: "https://courier.example/a" };

test("leads to the words where they may be shown, to the page where not", () => {
  expect(sourceAddress({ article, anchor: { exact: "a well-known, old fee & more" }, parts: [] })).toBe(
    "https://courier.example/a#:~:text=a%20well%2Dknown%2C%20old%20fee%20%26%20more",
  );
  expect(
    sourceAddress({
      article,
      anchor: { exact: null },
      parts: [
        { kind: "PARAPHRASED", text: null },
        { kind: "QUOTED", text: "old fee" },
      ],
    }),
  ).toBe("https://courier.example/a#:~:text=old%20fee");
  expect(sourceAddress({ article, anchor: { exact: null }, parts: [{ kind: "PARAPHRASED", text: null }] })).toBe(article.canonicalUrl);
});

test("an address that names a place in the page already is left as it is", () => {
  expect(sourceAddress({ article: { canonicalUrl: "https://courier.example/a#b" }, anchor: { exact: "old fee" }, parts: [] })).toBe("https://courier.example/a#b");
});
