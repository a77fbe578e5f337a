/** The tables of content by Prisma's model names, in an order in which foreign keys and triggers allow to insert. */

/** What stands by itself. */
export const things = ["publisher", "agent", "topic", "place", "regionalIssue", "event", "article"] as const;

/** What hangs on things. */
export const belongings = [
  "roleAssertion",
  "placeName",
  "issuePlace",
  "issueParty",
  "eventTopic",
  "participation",
  "articleIssue",
  "articleTopic",
  "articleEvent",
  "mention",
  "evidence",
  "statement",
  "statementPart",
  "statementIssue",
  "statementTopic",
  "statementAddressee",
  "statementLink",
  "position",
] as const;
