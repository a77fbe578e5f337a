/** The schema is the API's manual: committed as the classes make it, with a description for everything. */
import { readFileSync } from "node:fs";
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";
import { beforeAll, expect, test } from "vitest";
import { Permission } from "../../src/access/permissions.js";
import { buildContentSchema, printContentSchema } from "../../src/graphql/schema.js";
import { inProject } from "../../src/shared/project.js";

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildContentSchema();
});

interface Described {
  /** As `Type.field(argument:)`. */
  coordinate: string;
  description: string | null | undefined;
}

function* partsOf(type: GraphQLNamedType): Generator<Described> {
  yield { coordinate: type.name, description: type.description };
  if (isEnumType(type)) for (const { name, description } of type.getValues()) yield { coordinate: `${type.name}.${name}`, description };
  if (isInputObjectType(type)) for (const { name, description } of Object.values(type.getFields())) yield { coordinate: `${type.name}.${name}`, description };
  if (!isObjectType(type) && !isInterfaceType(type)) return;
  for (const field of Object.values(type.getFields())) {
    yield { coordinate: `${type.name}.${field.name}`, description: field.description };
    for (const { name, description } of field.args) yield { coordinate: `${type.name}.${field.name}(${name}:)`, description };
  }
}

const everything = (): Described[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type) => [...partsOf(type)]);

test("every type, field, argument, input field and enum value has a description", () => {
  expect(everything().length).toBeGreaterThan(300);
  expect(
    everything()
      .filter(({ description }) => !description?.trim())
      .map(({ coordinate }) => coordinate),
  ).toEqual([]);
});

test("descriptions are sentences: they begin with a capital, a quotation or code, and end like a sentence", () => {
  expect(
    everything()
      // graphql-scalars describes its own.
      .filter(({ coordinate }) => !isScalarType(schema.getType(coordinate)))
      .filter(({ description }) => !/^[\p{Lu}`“"\d][\s\S]*[.?!:”)`]$/u.test(description?.trim() ?? ""))
      .map(({ coordinate, description }) => `${coordinate}: ${description ?? ""}`),
  ).toEqual([]);
});

test("schema/schema.graphql is what the classes make", () => {
  const committed = readFileSync(inProject("schema", "schema.graphql"), "utf8");
  expect(committed, "schema/schema.graphql is not what the classes make: `npm run check -- --fix` writes it").toBe(printContentSchema(schema));
});

interface Restrictable {
  extensions: unknown;
}
const permissionOf = ({ extensions }: Restrictable): unknown => (extensions as { permission?: unknown }).permission;

test("every mutation declares the permission that it needs", () => {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  expect(mutations.length).toBeGreaterThan(40);
  const known = Object.values(Permission);
  expect(mutations.filter((field) => !known.includes(permissionOf(field) as Permission)).map(({ name }) => name)).toEqual([]);
});

/** Words that name what only editors see; fields called so are for them, but for those that say so here. */
const editorial = /draft|revision|proposal|reviewQueue|webhook|embargo|undecided|publishAt|^status$/i;
test("every field that tells of drafts, revisions and webhooks declares its permission", () => {
  const open = Object.values(schema.getTypeMap()).flatMap((type) => {
    if ((!isObjectType(type) && !isInterfaceType(type)) || isIntrospectionType(type) || type === schema.getMutationType()) return [];
    // Reached through mutations only, which declare theirs.
    if (type.name.endsWith("Payload")) return [];
    return Object.values(type.getFields())
      .filter((field) => editorial.test(field.name) && permissionOf(field) === undefined)
      .map(({ name }) => `${type.name}.${name}`);
  });
  expect(open).toEqual([]);
});
