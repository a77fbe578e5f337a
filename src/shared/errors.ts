/** The stable codes that clients and the CLI rely on. */
export type ErrorCode = "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "CONFLICT" | "INVALID_INPUT" | "RATE_LIMITED" | "TOO_COSTLY" | "UNAVAILABLE";

/** A failure that its reader can do something about. Anything else that is thrown is our fault. */
export abstract class OnRecordError extends Error {
  abstract readonly code: ErrorCode;
  /** What a program needs beside the message; safe to show to anyone. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(message: string, details: Record<string, unknown> = {}) {
    super(message);
    this.name = new.target.name;
    this.details = details;
  }
}

/** An input is wrong. `details.argument` names it, dotted where it is nested. */
export class InvalidInputError extends OnRecordError {
  readonly code = "INVALID_INPUT";

  constructor(argument: string, message: string, details: Record<string, unknown> = {}) {
    super(message, { argument, ...details });
  }
}

/** An operation would read more than the budget. */
export class TooCostlyError extends OnRecordError {
  readonly code = "TOO_COSTLY";
}

/** The client has asked for more than it may; `retryAfter` is in seconds. */
export class RateLimitedError extends OnRecordError {
  readonly code = "RATE_LIMITED";

  constructor(readonly retryAfter: number) {
    super(`You have asked for too much in the last minute; try again in ${retryAfter} seconds.`, { retryAfter });
  }
}

/** The client has as many of something open at the same time as it may. */
export class TooManyError extends OnRecordError {
  readonly code = "RATE_LIMITED";
}

/** Something that the server needs cannot be had now. */
export class UnavailableError extends OnRecordError {
  readonly code = "UNAVAILABLE";
}

/** What is there stands against the request: a taken lock, a damaged directory, a newer version. */
export class ConflictError extends OnRecordError {
  readonly code = "CONFLICT";
}

/** Nobody who is known asks, or what proves who asks is not valid. */
export class UnauthenticatedError extends OnRecordError {
  readonly code = "UNAUTHENTICATED";
}

/** Whoever asks may not do this. */
export class ForbiddenError extends OnRecordError {
  readonly code = "FORBIDDEN";
}

/** What an input names is not there, or is not for whoever asks. `details.argument` says which input. */
export class NotFoundError extends OnRecordError {
  readonly code = "NOT_FOUND";

  constructor(argument: string, message: string) {
    super(message, { argument });
  }
}
