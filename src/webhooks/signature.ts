/** Receivers know by the signature that a message comes from us, and by its time that it is not an old one that somebody sends again. */
import { createHmac, randomBytes } from "node:crypto";

/** 32 random bytes, in words that tell what it is. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString("base64url")}`;

/** The value of the header X-On-Record-Signature. @param seconds since 1970, when it is sent. */
export const signatureOf = (secret: string, seconds: number, body: string): string => `t=${seconds},v1=${createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex")}`;
