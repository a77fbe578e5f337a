import { GraphQLScalarType, Kind } from "graphql";
import { GraphQLCountryCode } from "graphql-scalars";

/** Codes that ISO 3166 leaves to its users: AA, QM to QZ, XA to XZ and ZZ. The sample's invented states have such codes. */
const userAssigned = /^(AA|Q[M-Z]|X[A-Z]|ZZ)$/;

const official = GraphQLCountryCode.toConfig();

/** graphql-scalars' CountryCode, which also takes user-assigned codes. */
export const CountryCode = new GraphQLScalarType({
  ...official,
  description: "A country code of ISO 3166-1 alpha-2, user-assigned codes included.",
  serialize: String,
  parseValue: (value) => (typeof value === "string" && userAssigned.test(value) ? value : official.parseValue(value)),
  parseLiteral: (node, variables) => (node.kind === Kind.STRING && userAssigned.test(node.value) ? node.value : official.parseLiteral(node, variables)),
});
