/** What a verified token says of its bearer. Its words come from outside: they are measured and cleaned before they are kept. */
import { EditorRole } from "../generated/prisma/enums.js";
import type { TokenSettings } from "./token-settings.js";

type Claims = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Claims => typeof value === "object" && value !== null;

/** A claim by its name, which may have dots in it; or else by the names of the claims that it lies in. */
export function claimAt(claims: Claims, path: string): unknown {
  if (Object.hasOwn(claims, path)) return claims[path];
  return path.split(".").reduce<unknown>((value, name) => (isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined), claims);
}

/** The highest of the roles that the claim's value, or one of its values, means. */
export function roleIn(claims: Claims, { roleClaim, roles }: Pick<TokenSettings, "roleClaim" | "roles">): EditorRole {
  const given = [claimAt(claims, roleClaim)].flat().flatMap((value) => (typeof value === "string" ? (roles.get(value) ?? []) : []));
  return Object.values(EditorRole).findLast((role) => given.includes(role)) ?? "READER";
}

/** Null where it cannot be what an issuer calls somebody (OpenID Connect: at most 255 characters). */
export function subjectIn({ sub }: Claims): string | null {
  return typeof sub === "string" && /^[^\p{Cc}\p{Cs}]{1,255}$/u.test(sub) ? sub : null;
}

const longestName = 100;

/** The name of whoever bears the token; the subject where it tells none. */
export function nameIn({ name }: Claims, subject: string): string {
  const clean = (text: string): string =>
    Array.from(
      text
        .normalize("NFC")
        .replace(/[\s\p{Cc}\p{Cs}\p{Cf}]+/gu, " ")
        .trim(),
    )
      .slice(0, longestName)
      .join("")
      .trim();
  return (typeof name === "string" && clean(name)) || clean(subject) || "Somebody";
}

/** When it ends, in seconds since 1970, as a date that everybody can write. */
export const endOf = (exp: number): Date => new Date(Math.min(exp * 1_000, Date.UTC(9999, 11, 31)));
