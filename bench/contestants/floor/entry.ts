import { inFolder, type Entry } from "../entry.js";

export const floor: Entry = {
  ...inFolder("floor"),
  question: ({ name, floorSql }) => (floorSql === undefined ? null : { path: `/${name}`, body: (variables) => JSON.stringify(variables), normalise: undefined }),
};
