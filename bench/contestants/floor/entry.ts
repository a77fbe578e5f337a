import { inFolder, type Entry } from "../entry.js";

export const floor: Entry = {
  ...inFolder("floor"),
  question: ({ name }) => ({ path: `/${name}`, body: (variables) => JSON.stringify(variables), normalise: undefined }),
};
