/** What an operation may cost, known before it runs: rows, as page sizes multiply down the query. */
import { TooCostlyError } from "../shared/errors.js";
import type { Variables } from "./values.js";

/** Lists without page sizes (parties, parts, addressees) are short; each counts as this many rows. */
export const plainListSize = 3;

/** How many times as much a row of the past costs: it is found among revisions (decision 12 has what was measured). */
export const costOfPast = 10;

/** Rows that one access brings, and for each of them what lies below. */
export class Cost {
  private readonly below: Cost[] = [];

  constructor(private readonly size: (variables: Variables) => number) {}

  add(size: (variables: Variables) => number): Cost {
    const cost = new Cost(size);
    this.below.push(cost);
    return cost;
  }

  rows(variables: Variables): number {
    const each = this.below.reduce((sum, cost) => sum + cost.rows(variables), 0);
    return this.size(variables) * (1 + each);
  }
}

/** @throws TooCostlyError with the figures. */
export function checkCost(rows: number, budget: number): void {
  if (rows > budget) throw new TooCostlyError(`the operation could read ${rows} rows; ${budget} are allowed: ask for smaller pages or fewer levels`, { cost: rows, budget });
}
