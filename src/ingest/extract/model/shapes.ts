/** How a token looks. Words come first, marks from `mark` on. */
export const shape = {
  capitalised: 1,
  letter: 2,
  capitals: 3,
  initials: 4,
  otherCapital: 5,
  lower: 6,
  number: 7,
  quote: 8,
  comma: 9,
  terminal: 10,
  colon: 11,
  semicolon: 12,
  dash: 13,
  bracket: 14,
  apostrophe: 15,
  handle: 16,
  other: 17,
} as const;

const looks: readonly (readonly [RegExp, number])[] = [
  [/^\p{Lu}[\p{Ll}'’]+/u, shape.capitalised],
  [/^\p{Lu}$/u, shape.letter],
  [/^\p{Lu}+$/u, shape.capitals],
  [/^\p{Lu}\./u, shape.initials],
  [/^\p{Lu}/u, shape.otherCapital],
  [/^\p{Ll}/u, shape.lower],
  [/\p{N}/u, shape.number],
  [/^["“”„«»]|^''|^``/, shape.quote],
  [/^,$/, shape.comma],
  [/^[.!?…]/, shape.terminal],
  [/^:$/, shape.colon],
  [/^;$/, shape.semicolon],
  [/^[-–—]/, shape.dash],
  [/^[()[\]]/, shape.bracket],
  [/^['‘’]$/, shape.apostrophe],
  [/^[@#]/, shape.handle],
];

export const shapeOf = (token: string): number => looks.find(([pattern]) => pattern.test(token))?.[1] ?? shape.other;

export const isWord = (looksLike: number): boolean => looksLike < shape.quote;
export const isMark = (looksLike: number): boolean => looksLike >= shape.quote && looksLike <= shape.apostrophe;
