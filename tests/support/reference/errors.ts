import { GraphQLError } from "graphql";

export const invalid = (argument: string, why: string): GraphQLError => new GraphQLError(`${argument} ${why}`, { extensions: { code: "INVALID_INPUT", argument } });
