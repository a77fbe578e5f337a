/** Mutations in tests: one at a time, by name, with what their payload is asked for. */
import type { EditorRole } from "../../src/generated/prisma/enums.js";
import type { TestServer } from "./test-server.js";

export interface Told {
  code: string;
  field: string[] | null;
  message: string;
  currentVersion: number | null;
  changedBy: string | null;
  nearest: { exact: string }[] | null;
}

export type Payload = Record<string, unknown> & { userErrors: Told[] };

/** Inputs that are not called as their mutation is. */
const inputs: Record<string, string> = {
  linkIssuePlace: "IssuePlaceInput",
  unlinkIssuePlace: "IssuePlaceInput",
  linkEventTopic: "EventTopicInput",
  unlinkEventTopic: "EventTopicInput",
  publishNode: "PublishNodeInput",
  unpublishNode: "PublishNodeInput",
  linkStatements: "StatementLinkInput",
  submitArticle: "ArticleStepInput",
  unpublishArticle: "ArticleStepInput",
  correctArticle: "ArticleNoteInput",
};

function operation(name: string, selection: string): string {
  const input = inputs[name] ?? (name.startsWith("remove") ? "RemovePartInput" : `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`);
  return `mutation($input: ${input}!) { ${name}(input: $input) { ${selection} userErrors { code field message currentVersion changedBy nearest { exact } } } }`;
}

export class Mutating {
  constructor(
    readonly server: TestServer,
    private readonly role: EditorRole = "PUBLISHER",
  ) {}

  /** The payload, whether it was done or refused. */
  async ask(name: string, input: object, selection = ""): Promise<Payload> {
    const answer = await this.server.askAs<Record<string, Payload>>(this.role, operation(name, selection), { input });
    return answer[name] as Payload;
  }

  /** What the payload has under its one selected field; it was done. */
  async done<Result = { id: string }>(name: string, input: object, selection: string): Promise<Result> {
    const { userErrors, ...payload } = await this.ask(name, input, selection);
    if (userErrors.length) throw new Error(`${name}: ${JSON.stringify(userErrors)}`);
    return Object.values(payload)[0] as Result;
  }

  /** Why it was refused. */
  async refused(name: string, input: object): Promise<Told | undefined> {
    return (await this.ask(name, input)).userErrors[0];
  }

  /** The code of the error that it ends in where it may not be done at all. */
  async forbidden(name: string, input: object): Promise<string | undefined> {
    const { errors } = await this.server.sendAs(this.role, operation(name, ""), { input });
    return errors?.[0]?.extensions.code;
  }

  as(role: EditorRole): Mutating {
    return new Mutating(this.server, role);
  }

  /** The versions of which something has revisions, oldest first. */
  async versions(id: string): Promise<number[]> {
    return (await this.server.database.prisma.revision.findMany({ where: { entityId: id }, orderBy: { version: "asc" } })).map(({ version }) => version);
  }
}
