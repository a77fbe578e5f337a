/** The kinds of things whose changes are told; each value is the table that the things stand in. */
import { registerEnumType } from "type-graphql";

export enum ChangedType {
  ARTICLE = "Article",
  STATEMENT = "Statement",
  AGENT = "Agent",
  REGIONAL_ISSUE = "RegionalIssue",
  EVENT = "Event",
  TOPIC = "Topic",
  PLACE = "Place",
  PUBLISHER = "Publisher",
}
registerEnumType(ChangedType, {
  name: "ChangedType",
  description: "What changed. A part belongs to its thing: a role to its person, a party to its issue.",
  valuesConfig: {
    ARTICLE: { description: "An article, with its mentions, notices, topics, issues and events." },
    STATEMENT: { description: "A statement, with its parts, addressees, links, issues and topics." },
    AGENT: { description: "A person, organisation, government or group, with a person's roles." },
    REGIONAL_ISSUE: { description: "A regional issue, with its parties, positions and places." },
    EVENT: { description: "An event, with those who take part." },
    TOPIC: { description: "A topic." },
    PLACE: { description: "A place, with its names." },
    PUBLISHER: { description: "A publisher." },
  },
});

export const changedTypes: readonly ChangedType[] = Object.values(ChangedType);

/** As the API names it. */
export const nameOfType = (type: string): string => Object.entries<string>(ChangedType).find(([, table]) => table === type)?.[0] ?? type;
