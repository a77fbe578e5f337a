-- CreateEnum
CREATE TYPE "ProposalDecision" AS ENUM ('UNDECIDED', 'ACCEPTED', 'CHANGED', 'REJECTED');

-- CreateTable
CREATE TABLE "Activity" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "actor" TEXT NOT NULL,
    "software" TEXT NOT NULL,
    "extractor" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3) NOT NULL,
    "sourceName" TEXT NOT NULL,
    "sourceSha256" CHAR(64) NOT NULL,
    "used" JSONB NOT NULL,
    "unattributed" JSONB NOT NULL,

    CONSTRAINT "Activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Proposal" (
    "id" UUID NOT NULL,
    "activityId" UUID NOT NULL,
    "entity" TEXT NOT NULL,
    "entityId" UUID NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "method" "ExtractionMethod" NOT NULL,
    "proposedBy" TEXT NOT NULL,
    "candidates" JSONB NOT NULL,
    "value" JSONB,
    "decision" "ProposalDecision" NOT NULL DEFAULT 'UNDECIDED',
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Activity_articleId_idx" ON "Activity"("articleId");

-- CreateIndex
CREATE INDEX "Proposal_activityId_idx" ON "Proposal"("activityId");

-- CreateIndex
CREATE INDEX "Proposal_entity_entityId_idx" ON "Proposal"("entity", "entityId");

-- CreateIndex
CREATE INDEX "Proposal_decidedById_idx" ON "Proposal"("decidedById");

-- CreateIndex
CREATE INDEX "Article_textSha256_idx" ON "Article"("textSha256");

-- CreateIndex
CREATE INDEX "PlaceName_sortName_idx" ON "PlaceName"("sortName");

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Editor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma's schema has no word for follows.

-- An orphaned anchor keeps the position that it had in an earlier text, the one that its own hash names: it is in nobody's
-- way, and need not lie inside the text as it is now.
DROP INDEX "Statement_articleId_start_end_key";
CREATE UNIQUE INDEX "Statement_articleId_start_end_key" ON "Statement"("articleId", "start", "end") WHERE "anchorState" = 'ANCHORED';

CREATE OR REPLACE FUNCTION "requireSpanInsideArticle"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."end" > (SELECT "textLength" FROM "Article" WHERE "id" = NEW."articleId") AND to_jsonb(NEW) ->> 'anchorState' IS DISTINCT FROM 'ORPHANED' THEN
    RAISE EXCEPTION 'a span of % ends outside its article', TG_TABLE_NAME USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

-- A state that changes makes the span count again.
DROP TRIGGER "Statement_inside_article" ON "Statement";
DROP TRIGGER "Evidence_inside_article" ON "Evidence";
CREATE TRIGGER "Statement_inside_article" BEFORE INSERT OR UPDATE OF "end", "articleId", "anchorState" ON "Statement" FOR EACH ROW EXECUTE FUNCTION "requireSpanInsideArticle"();
CREATE TRIGGER "Evidence_inside_article" BEFORE INSERT OR UPDATE OF "end", "articleId", "anchorState" ON "Evidence" FOR EACH ROW EXECUTE FUNCTION "requireSpanInsideArticle"();

CREATE OR REPLACE FUNCTION "requireTextAroundSpans"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "Statement" WHERE "articleId" = NEW."id" AND "end" > NEW."textLength" AND "anchorState" = 'ANCHORED')
    OR EXISTS (SELECT FROM "Mention" WHERE "articleId" = NEW."id" AND "end" > NEW."textLength")
    OR EXISTS (SELECT FROM "Evidence" WHERE "articleId" = NEW."id" AND "end" > NEW."textLength" AND "anchorState" = 'ANCHORED')
  THEN
    RAISE EXCEPTION 'spans end outside the shorter text' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

-- Where a draft came from. No content: the change log tells of the things that are proposed, and that is enough for it.
ALTER TABLE "Activity"
  ADD CONSTRAINT "Activity_source_hash" CHECK ("sourceSha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "Proposal"
  ADD CONSTRAINT "Proposal_confidence_range" CHECK ("confidence" BETWEEN 0 AND 1),
  ADD CONSTRAINT "Proposal_decided" CHECK (("decision" = 'UNDECIDED') = ("decidedAt" IS NULL));

-- An import asks for hundreds of names at once, each as a whole.
CREATE INDEX "SearchDocument_whole_names" ON "SearchDocument" USING GIN (string_to_array("names", E'\n')) WITH (fastupdate = off);
