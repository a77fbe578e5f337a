/** The variables that say whose tokens are believed. The issuer's four go together or not at all. */
import { z } from "zod";
import { EditorRole } from "../generated/prisma/enums.js";

export interface TokenSettings {
  issuer: string;
  audience: string;
  /** Where the issuer's public keys are (JWK Set). */
  keysUrl: string;
  algorithms: readonly string[];
  /** The claim that tells the role: a name, or names with dots between them for a claim inside others. */
  roleClaim: string;
  /** What the claim's values mean; whoever has no other value is a reader. */
  roles: ReadonlyMap<string, EditorRole>;
}

/** Signatures that only the issuer can make: whoever knows its public keys could make those of HS256 too. */
const algorithms = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519"];

const listOf = (text: string): string[] => text.split(",").map((item) => item.trim());

function rolesOf(text: string): ReadonlyMap<string, EditorRole> | null {
  const pairs = listOf(text).map((pair) => /^([^=]+?)\s*=\s*(\w+)$/.exec(pair));
  const roles = pairs.map((pair) => Object.values(EditorRole).find((role) => role === pair?.[2]?.toUpperCase()));
  if (roles.includes(undefined)) return null;
  return new Map(pairs.map((pair, at) => [pair?.[1] ?? "", roles[at] ?? "READER"]));
}

export const tokenVariables = {
  JWT_ISSUER: z.string().min(1).max(1_000).optional(),
  JWT_AUDIENCE: z.string().min(1).max(1_000).optional(),
  JWT_JWKS_URL: z
    .url({ protocol: /^https?$/, error: "must be an address, https://…" })
    .refine((address) => /^https:|^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/|$)/.test(address), "must begin with https://; http:// is for this machine only")
    .optional(),
  JWT_ALGORITHMS: z
    .string()
    .default("RS256,ES256,EdDSA")
    .transform(listOf)
    .refine((names) => names.every((name) => algorithms.includes(name)), `must be some of ${algorithms.join(", ")}, separated by commas`),
  JWT_ROLE_CLAIM: z.string().min(1).max(200).default("role"),
  JWT_ROLES: z
    .string()
    .transform((text, context) => {
      const roles = rolesOf(text);
      if (!roles) context.addIssue(`must say what the claim's values mean, as in desk=EDITOR,chief=PUBLISHER; the roles are ${Object.values(EditorRole).join(", ")}`);
      return roles ?? z.NEVER;
    })
    .optional(),
};

const together = ["JWT_ISSUER", "JWT_AUDIENCE", "JWT_JWKS_URL", "JWT_ROLES"] as const;

type Given = Partial<Record<(typeof together)[number], unknown>>;

/** For `refine`: false where some of the four are there and others are not. */
export const areTogether = (given: Given): boolean => new Set(together.map((name) => given[name] === undefined)).size === 1;

export const togetherProblem = {
  path: ["JWT_ISSUER"],
  error: "goes with JWT_AUDIENCE, JWT_JWKS_URL and JWT_ROLES: all or none",
  // Beside other problems, not only in their absence.
  when: () => true,
};

type Variables = z.infer<z.ZodObject<typeof tokenVariables>>;

/** Undefined where no tokens are believed. */
export function tokenSettings({ JWT_ISSUER, JWT_AUDIENCE, JWT_JWKS_URL, JWT_ALGORITHMS, JWT_ROLE_CLAIM, JWT_ROLES }: Variables): TokenSettings | undefined {
  if (JWT_ISSUER === undefined || JWT_AUDIENCE === undefined || JWT_JWKS_URL === undefined || JWT_ROLES === undefined) return undefined;
  return { issuer: JWT_ISSUER, audience: JWT_AUDIENCE, keysUrl: JWT_JWKS_URL, algorithms: JWT_ALGORITHMS, roleClaim: JWT_ROLE_CLAIM, roles: JWT_ROLES };
}
