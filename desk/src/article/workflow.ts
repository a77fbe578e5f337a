/** The way of an article to the public and back, as far as the desk leads it. */
import { change } from "../api/server.ts";
import {
  CorrectDocument,
  EmbargoDocument,
  PublishDocument,
  RetractDocument,
  ReturnDocument,
  ScheduleDocument,
  SubmitDocument,
  UnpublishDocument,
  UnscheduleDocument,
  type DeskArticleFragment,
  type Permission,
  type PublicationStatus,
} from "../generated/operations.ts";

/** Steps that are taken at once. */
export type PlainStep = "submit" | "return" | "unschedule";
/** Steps that need something said, or looked at, before. */
export type StepWithForm = "publish" | "schedule" | "embargo" | "correct" | "retract" | "unpublish";
export type Step = PlainStep | StepWithForm;

const byStatus: Record<PublicationStatus, readonly Step[]> = {
  DRAFT: ["publish", "submit", "schedule", "unschedule", "embargo"],
  IN_REVIEW: ["publish", "return", "schedule", "unschedule", "embargo"],
  PUBLISHED: ["correct", "retract", "unpublish"],
  CORRECTED: ["correct", "retract", "unpublish"],
  UNPUBLISHED: ["publish", "schedule", "unschedule", "embargo", "retract"],
  RETRACTED: [],
};

export const isPublicArticle = ({ status }: Pick<DeskArticleFragment, "status">): boolean => status === "PUBLISHED" || status === "CORRECTED";

/** The steps that an article may take now. */
export function stepsOf({ status, publishAt }: Pick<DeskArticleFragment, "status" | "publishAt">): Step[] {
  return byStatus[status].filter((step) => step !== (publishAt === null ? "unschedule" : "schedule"));
}

export const permissionFor = (step: Step): Permission => (step === "submit" || step === "return" ? "WRITE" : "PUBLISH");

export const takesForm = (step: Step): step is StepWithForm => !["submit", "return", "unschedule"].includes(step);

/** What is said with a step. */
export interface Said {
  note: string;
  reason: string;
  force: boolean;
  /** A moment of the browser's time zone as its field writes it; empty for none. */
  moment: string;
}

const iso = (moment: string): string => new Date(moment).toISOString();

/** @throws Refusal, ServerError */
export async function take(step: Step, { id, version }: Pick<DeskArticleFragment, "id" | "version">, { note, reason, force, moment }: Said): Promise<void> {
  const target = { id, expectedVersion: version, ...(reason.trim() !== "" && { reason }) };
  switch (step) {
    case "submit":
      await change(SubmitDocument, target);
      return;
    case "return":
      await change(ReturnDocument, target);
      return;
    case "unschedule":
      await change(UnscheduleDocument, target);
      return;
    case "publish":
      await change(PublishDocument, { ...target, force });
      return;
    case "schedule":
      await change(ScheduleDocument, { ...target, at: iso(moment) });
      return;
    case "embargo":
      await change(EmbargoDocument, { ...target, until: moment === "" ? null : iso(moment) });
      return;
    case "correct":
      await change(CorrectDocument, { ...target, note });
      return;
    case "retract":
      await change(RetractDocument, { ...target, note });
      return;
    case "unpublish":
      await change(UnpublishDocument, target);
  }
}
