// A Prisma generator: writes the datamodel, foreign-key columns included, as a typed module.
// The generated client holds a pruned copy of it only. Run by `prisma generate`.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import helper from "@prisma/generator-helper";

const field = ({ name, kind, type, isList, isRequired, isId, isUnique, relationName, relationFromFields, relationToFields, nativeType }) => ({
  name,
  kind,
  type,
  isList,
  isRequired,
  isId,
  isUnique,
  nativeType: nativeType?.[0] ?? null,
  ...(kind === "object" ? { relationName, fromFields: relationFromFields, toFields: relationToFields } : {}),
});

helper.generatorHandler({
  onManifest: () => ({ prettyName: "Datamodel", defaultOutput: "../src/generated" }),
  onGenerate: async ({ dmmf, generator }) => {
    const { models } = dmmf.datamodel;
    const value = models.map(({ name, fields }) => ({ name, fields: fields.map(field) }));
    mkdirSync(generator.output.value, { recursive: true });
    writeFileSync(join(generator.output.value, "datamodel.ts"), `export const datamodel = ${JSON.stringify(value, null, 1)} as const;\n`);
  },
});
