-- CreateEnum
CREATE TYPE "NoticeKind" AS ENUM ('CORRECTION', 'RETRACTION');

-- CreateEnum
CREATE TYPE "DeliveryState" AS ENUM ('WAITING', 'DELIVERED', 'GIVEN_UP');

-- AlterTable
ALTER TABLE "Agent" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "embargoUntil" TIMESTAMPTZ(3),
ADD COLUMN     "publishAt" TIMESTAMPTZ(3),
ADD COLUMN     "publishById" UUID;

-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Place" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Publisher" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "RegionalIssue" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Revision" ADD COLUMN     "changes" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "Statement" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Topic" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Proposal" ADD COLUMN     "articleId" UUID;
UPDATE "Proposal" SET "articleId" = (SELECT "articleId" FROM "Activity" WHERE "Activity"."id" = "activityId");
ALTER TABLE "Proposal" ALTER COLUMN "articleId" SET NOT NULL;

-- CreateIndex
CREATE INDEX "Proposal_articleId_decision_idx" ON "Proposal"("articleId", "decision");

-- CreateIndex
CREATE INDEX "Proposal_decision_confidence_id_idx" ON "Proposal"("decision", "confidence", "id");

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "Notice" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "kind" "NoticeKind" NOT NULL,
    "note" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "status" "PublicationStatus" NOT NULL DEFAULT 'PUBLISHED',

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Redirect" (
    "entity" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "fromId" UUID,
    "toId" UUID NOT NULL,

    CONSTRAINT "Redirect_pkey" PRIMARY KEY ("entity","slug")
);

-- CreateTable
CREATE TABLE "FirstPublication" (
    "entityId" UUID NOT NULL,
    "entity" TEXT NOT NULL,
    "changeSetId" BIGINT NOT NULL,

    CONSTRAINT "FirstPublication_pkey" PRIMARY KEY ("entityId")
);

-- CreateTable
CREATE TABLE "MutationRequest" (
    "editorId" UUID NOT NULL,
    "clientMutationId" TEXT NOT NULL,
    "mutation" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "result" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MutationRequest_pkey" PRIMARY KEY ("editorId","clientMutationId")
);

-- CreateTable
CREATE TABLE "Webhook" (
    "id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "types" TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sequence" BIGINT NOT NULL,
    "line" BIGINT NOT NULL DEFAULT 0,
    "disabledAt" TIMESTAMPTZ(3),
    "reason" TEXT,

    CONSTRAINT "Webhook_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WebhookDelivery" (
    "id" UUID NOT NULL,
    "webhookId" UUID NOT NULL,
    "sequence" BIGINT NOT NULL,
    "entity" TEXT NOT NULL,
    "entityId" UUID NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    "state" "DeliveryState" NOT NULL DEFAULT 'WAITING',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastStatus" INTEGER,
    "lastError" TEXT,
    "doneAt" TIMESTAMPTZ(3),

    CONSTRAINT "WebhookDelivery_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Notice_articleId_idx" ON "Notice"("articleId");

-- CreateIndex
CREATE INDEX "Notice_at_id_idx" ON "Notice"("at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Redirect_fromId_key" ON "Redirect"("fromId");

-- CreateIndex
CREATE INDEX "Redirect_toId_idx" ON "Redirect"("toId");

-- CreateIndex
CREATE INDEX "FirstPublication_changeSetId_idx" ON "FirstPublication"("changeSetId");

-- CreateIndex
CREATE INDEX "MutationRequest_at_idx" ON "MutationRequest"("at");

-- CreateIndex
CREATE INDEX "WebhookDelivery_state_nextAt_idx" ON "WebhookDelivery"("state", "nextAt");

-- CreateIndex
CREATE INDEX "WebhookDelivery_webhookId_entityId_sequence_idx" ON "WebhookDelivery"("webhookId", "entityId", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "WebhookDelivery_webhookId_sequence_entityId_key" ON "WebhookDelivery"("webhookId", "sequence", "entityId");

-- CreateIndex
CREATE INDEX "Article_publishAt_idx" ON "Article"("publishAt");

-- CreateIndex
CREATE INDEX "Article_publishById_idx" ON "Article"("publishById");

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_publishById_fkey" FOREIGN KEY ("publishById") REFERENCES "Editor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MutationRequest" ADD CONSTRAINT "MutationRequest_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "Editor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WebhookDelivery" ADD CONSTRAINT "WebhookDelivery_webhookId_fkey" FOREIGN KEY ("webhookId") REFERENCES "Webhook"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema has no word for follows.

SELECT "logChangesOf"('Notice', 'Article', 'articleId');

ALTER TABLE "Notice" ADD CONSTRAINT "Notice_says_something" CHECK (length(btrim("note")) BETWEEN 1 AND 5000);
ALTER TABLE "Webhook" ADD CONSTRAINT "Webhook_address" CHECK ("url" ~ '^https?://' AND length("url") <= 2000);

-- Which things are or were public, and since which transaction: the public is told of changes of these and of no others.
CREATE FUNCTION "recordFirstPublication"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'Statement' THEN
    INSERT INTO "FirstPublication" ("entityId", "entity", "changeSetId")
      SELECT "id", 'Statement', (SELECT "changeSetOfTransaction"()) FROM new_rows WHERE "articleStatus" IN ('PUBLISHED', 'CORRECTED') AND "speakerStatus" IN ('PUBLISHED', 'CORRECTED')
      ON CONFLICT DO NOTHING;
    RETURN NULL;
  END IF;
  INSERT INTO "FirstPublication" ("entityId", "entity", "changeSetId")
    SELECT "id", TG_TABLE_NAME, (SELECT "changeSetOfTransaction"()) FROM new_rows WHERE "status" IN ('PUBLISHED', 'CORRECTED')
    ON CONFLICT DO NOTHING;
  IF TG_TABLE_NAME = 'Article' THEN
    INSERT INTO "FirstPublication" ("entityId", "entity", "changeSetId")
      SELECT DISTINCT "publisherId", 'Publisher', (SELECT "changeSetOfTransaction"()) FROM new_rows WHERE "status" IN ('PUBLISHED', 'CORRECTED')
      ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;

DO $$
DECLARE
  name TEXT;
BEGIN
  FOREACH name IN ARRAY ARRAY['Article', 'Agent', 'Statement', 'RegionalIssue', 'Event', 'Topic', 'Place'] LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION "recordFirstPublication"()', name || '_first_inserted', name);
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION "recordFirstPublication"()', name || '_first_updated', name);
    IF name <> 'Statement' THEN
      EXECUTE format('INSERT INTO "FirstPublication" ("entityId", "entity", "changeSetId") SELECT "id", %L, 0 FROM %I WHERE "status" IN (''PUBLISHED'', ''CORRECTED'')', name, name);
    END IF;
  END LOOP;
  INSERT INTO "FirstPublication" ("entityId", "entity", "changeSetId")
    SELECT "id", 'Statement', 0 FROM "Statement" WHERE "articleStatus" IN ('PUBLISHED', 'CORRECTED') AND "speakerStatus" IN ('PUBLISHED', 'CORRECTED');
  INSERT INTO "FirstPublication" ("entityId", "entity", "changeSetId")
    SELECT DISTINCT "publisherId", 'Publisher', 0 FROM "Article" WHERE "status" IN ('PUBLISHED', 'CORRECTED');
END $$;
