-- The order of lists is copied to the joins of statements with issues and topics, so that an index gives it.

ALTER TABLE "StatementIssue" ADD COLUMN "sortDate" DATE, ADD COLUMN "articleId" UUID, ADD COLUMN "position" INTEGER;
UPDATE "StatementIssue" j SET "sortDate" = s."sortDate", "articleId" = s."articleId", "position" = s."position" FROM "Statement" s WHERE s."id" = j."statementId";
ALTER TABLE "StatementIssue" ALTER COLUMN "sortDate" SET NOT NULL, ALTER COLUMN "articleId" SET NOT NULL, ALTER COLUMN "position" SET NOT NULL;
DROP INDEX "StatementIssue_issueId_statementId_idx";
CREATE INDEX "StatementIssue_issueId_sortDate_articleId_position_idx" ON "StatementIssue"("issueId", "sortDate", "articleId", "position");

ALTER TABLE "StatementTopic" ADD COLUMN "sortDate" DATE, ADD COLUMN "articleId" UUID, ADD COLUMN "position" INTEGER;
UPDATE "StatementTopic" j SET "sortDate" = s."sortDate", "articleId" = s."articleId", "position" = s."position" FROM "Statement" s WHERE s."id" = j."statementId";
ALTER TABLE "StatementTopic" ALTER COLUMN "sortDate" SET NOT NULL, ALTER COLUMN "articleId" SET NOT NULL, ALTER COLUMN "position" SET NOT NULL;
DROP INDEX "StatementTopic_topicId_statementId_idx";
CREATE INDEX "StatementTopic_topicId_sortDate_articleId_position_idx" ON "StatementTopic"("topicId", "sortDate", "articleId", "position");

CREATE UNIQUE INDEX "Statement_id_sortDate_articleId_position_key" ON "Statement"("id", "sortDate", "articleId", "position");

ALTER TABLE "StatementIssue" DROP CONSTRAINT "StatementIssue_statementId_fkey";
ALTER TABLE "StatementIssue" ADD CONSTRAINT "StatementIssue_statementId_sortDate_articleId_position_fkey" FOREIGN KEY ("statementId", "sortDate", "articleId", "position") REFERENCES "Statement"("id", "sortDate", "articleId", "position") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "StatementTopic" DROP CONSTRAINT "StatementTopic_statementId_fkey";
ALTER TABLE "StatementTopic" ADD CONSTRAINT "StatementTopic_statementId_sortDate_articleId_position_fkey" FOREIGN KEY ("statementId", "sortDate", "articleId", "position") REFERENCES "Statement"("id", "sortDate", "articleId", "position") ON DELETE CASCADE ON UPDATE CASCADE;
