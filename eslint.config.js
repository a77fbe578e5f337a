import js from "@eslint/js";
import graphql from "@graphql-eslint/eslint-plugin";
import vitest from "@vitest/eslint-plugin";
import prettier from "eslint-config-prettier";
import { defineConfig, globalIgnores } from "eslint/config";
import globals from "globals";
import tseslint from "typescript-eslint";

export default defineConfig(
  globalIgnores(["**/dist/", "src/generated/", "desk/src/generated/", "web/src/generated/", "**/node_modules/", ".data/"]),
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-extraneous-class": ["error", { allowWithDecorator: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // Where a length is known, a cast says so; non-null assertions are forbidden.
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
      // It overflows the stack on graphql-js's recursive types (typescript-eslint 8).
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  { files: ["**/*.mjs", "**/*.js", "**/*.cjs"], extends: [js.configs.recommended], languageOptions: { globals: globals.node } },
  {
    files: ["tests/**/*.ts"],
    extends: [vitest.configs.recommended],
    rules: {
      // Tables of cases check what applies to each; a message beside the value says which case it was.
      "vitest/no-conditional-expect": "off",
      "vitest/valid-expect": ["error", { maxArgs: 2 }],
      "vitest/expect-expect": ["error", { assertFunctionNames: ["expect", "expect*"] }],
    },
  },
  {
    files: ["schema/schema.graphql"],
    extends: [graphql.configs["flat/schema-recommended"]],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: "schema/schema.graphql" } } },
    plugins: { "@graphql-eslint": graphql },
    rules: {
      "@graphql-eslint/strict-id-in-types": "off",
      "@graphql-eslint/require-description": ["error", { types: true, rootField: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true }],
    },
  },
  {
    files: ["schema/operations/*.graphql"],
    extends: [graphql.configs["flat/operations-recommended"]],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: "schema/schema.graphql", documents: "schema/operations/*.graphql" } } },
    plugins: { "@graphql-eslint": graphql },
    rules: { "@graphql-eslint/require-selections": "off" },
  },
  prettier,
);
