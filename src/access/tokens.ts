/** JSON Web Tokens of one outside issuer, whose public keys are fetched and kept for ten minutes. */
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from "jose";
import type { EditorRole } from "../generated/prisma/enums.js";
import { OnRecordError, UnavailableError } from "../shared/errors.js";
import { endOf, nameIn, roleIn, subjectIn } from "./token-claims.js";
import type { TokenSettings } from "./token-settings.js";

export interface TokenBearer {
  subject: string;
  name: string;
  role: EditorRole;
  expiresAt: Date;
}

/** How far the issuer's clock and ours may be apart, in seconds. */
const clockTolerance = 5;

/** In ms: how long the issuer may take for its keys, and how soon it is asked again for a key that it did not have. */
const patience = 3_000;
const cooldown = 10_000;

export class Tokens {
  private readonly keys: JWTVerifyGetKey;

  constructor(private readonly settings: TokenSettings) {
    this.keys = keysOf(settings.keysUrl);
  }

  /**
   * Whose token it is; null where it is not to be believed.
   * @throws UnavailableError when the issuer's keys cannot be had.
   */
  async read(token: string): Promise<TokenBearer | null> {
    const claims = await this.verified(token);
    const subject = claims && subjectIn(claims);
    if (subject === null || claims?.exp === undefined) return null;
    return { subject, name: nameIn(claims, subject), role: roleIn(claims, this.settings), expiresAt: endOf(claims.exp) };
  }

  private async verified(token: string): Promise<JWTPayload | null> {
    const { issuer, audience, algorithms } = this.settings;
    try {
      const { payload } = await jwtVerify(token, this.keys, { issuer, audience, algorithms: [...algorithms], requiredClaims: ["exp", "sub"], clockTolerance });
      return payload;
    } catch (error) {
      if (error instanceof OnRecordError) throw error;
      return null;
    }
  }
}

/** The token's own faults: it names a key that the issuer does not have, or none of several. */
const faultsOfToken = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported];

function keysOf(url: string): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(new URL(url), { timeoutDuration: patience, cooldownDuration: cooldown });
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      if (faultsOfToken.some((fault) => error instanceof fault)) throw error;
      throw new UnavailableError("The keys that tokens are checked with cannot be had now; try again.");
    }
  };
}
