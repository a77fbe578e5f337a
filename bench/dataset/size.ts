/** How much there is of everything at a scale. */
export interface DatasetSize {
  scale: number;
  articles: number;
  statements: number;
  /** Agents that speak; they come first among the agents. */
  speakers: number;
  agents: number;
  issues: number;
  events: number;
  places: number;
  topics: number;
  publishers: number;
}

/** Ten times the news have no more topics or publishers. */
export const sizeAt = (scale: number): DatasetSize => ({
  scale,
  articles: 20_000 * scale,
  statements: 200_000 * scale,
  speakers: 5_000 * scale,
  agents: 6_000 * scale,
  issues: 300 * scale,
  events: 1_000 * scale,
  places: 500 * scale,
  topics: 150,
  publishers: 40,
});

export const firstDay = Date.UTC(2016, 0, 1);
const days = 3_652;
const dayLength = 86_400_000;

/** The day, of ten years, on which the article of this number is published: they are numbered in time. */
export const dayOf = (article: number, size: DatasetSize): number => firstDay + Math.floor((article / size.articles) * days) * dayLength;

export const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
