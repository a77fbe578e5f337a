-- CreateTable
CREATE TABLE "ChangedThing" (
    "number" BIGINT NOT NULL,
    "publicNumber" BIGINT,
    "sequence" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "entity" TEXT NOT NULL,
    "entityId" UUID NOT NULL,
    "visible" BOOLEAN,
    "published" BOOLEAN NOT NULL,

    CONSTRAINT "ChangedThing_pkey" PRIMARY KEY ("number")
);

-- CreateIndex
CREATE UNIQUE INDEX "ChangedThing_publicNumber_key" ON "ChangedThing"("publicNumber");

-- CreateIndex
CREATE INDEX "ChangedThing_entity_number_idx" ON "ChangedThing"("entity", "number");

-- CreateIndex
CREATE INDEX "ChangedThing_entity_publicNumber_idx" ON "ChangedThing"("entity", "publicNumber");

-- CreateIndex
CREATE INDEX "ChangedThing_entityId_number_idx" ON "ChangedThing"("entityId", "number");

-- What Prisma's schema has no word for follows.

CREATE SEQUENCE "ChangedThing_numbers";
-- A sequence of its own: otherwise gaps would tell the public how much is done to drafts.
CREATE SEQUENCE "ChangedThing_publicNumbers";

-- Each thing that a transaction changed, once, in the order in which it first did; and what became public by it without
-- being changed itself, as a publisher does with its first article. To be called under the lock that orders commits.
CREATE FUNCTION "recordChangedThings"(changes BIGINT, number BIGINT, moment TIMESTAMPTZ) RETURNS VOID LANGUAGE sql AS $$
  INSERT INTO "ChangedThing" ("number", "publicNumber", "sequence", "at", "entity", "entityId", "visible", "published")
    SELECT nextval('"ChangedThing_numbers"'), CASE WHEN told."isPublic" THEN nextval('"ChangedThing_publicNumbers"') END, number, moment,
      told."entity", told."entityId", told."visible", coalesce(told."visible" AND NOT told."wasVisible", false)
    FROM (
      SELECT line."entity", line."entityId", ever."entityId" IS NOT NULL AS "isPublic",
        CASE line."entity"
          WHEN 'Article' THEN EXISTS (SELECT FROM "Article" a WHERE a."id" = line."entityId" AND a."status" IN ('PUBLISHED', 'CORRECTED'))
          WHEN 'Statement' THEN EXISTS (SELECT FROM "Statement" s WHERE s."id" = line."entityId" AND s."articleStatus" IN ('PUBLISHED', 'CORRECTED') AND s."speakerStatus" IN ('PUBLISHED', 'CORRECTED'))
        END AS "visible",
        coalesce((SELECT earlier."visible" FROM "ChangedThing" earlier WHERE earlier."entityId" = line."entityId" ORDER BY earlier."number" DESC LIMIT 1), false) AS "wasVisible"
      FROM (
        SELECT every."entity", every."entityId", min(every."place") AS "place" FROM (
          SELECT "entity", "entityId", "id" AS "place" FROM "Change" WHERE "changeSetId" = changes AND "entityId" IS NOT NULL AND "entity" <> 'Editor'
          UNION ALL
          SELECT "entity", "entityId", 9223372036854775807 FROM "FirstPublication" WHERE "changeSetId" = changes) every
        GROUP BY every."entity", every."entityId") line
      LEFT JOIN "FirstPublication" ever ON ever."entityId" = line."entityId"
      ORDER BY line."place", line."entityId") told
$$;

CREATE OR REPLACE FUNCTION "numberChangeSet"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  number BIGINT;
  moment TIMESTAMPTZ;
BEGIN
  PERFORM pg_advisory_xact_lock(7265332);
  number := nextval('"ChangeSet_numbers"');
  moment := clock_timestamp();
  UPDATE "ChangeSet" SET "sequence" = number, "at" = moment WHERE "id" = NEW."id";
  PERFORM "recordChangedThings"(NEW."id", number, moment);
  PERFORM pg_notify('on_record_changes', number::text);
  RETURN NULL;
END $$;

-- What was changed before there was a feed.
DO $$
DECLARE
  earlier RECORD;
BEGIN
  FOR earlier IN SELECT "id", "sequence", "at" FROM "ChangeSet" WHERE "sequence" IS NOT NULL ORDER BY "sequence" LOOP
    PERFORM "recordChangedThings"(earlier."id", earlier."sequence", earlier."at");
  END LOOP;
END $$;

CREATE TRIGGER "ChangedThing_is_kept" BEFORE UPDATE OR DELETE OR TRUNCATE ON "ChangedThing" FOR EACH STATEMENT EXECUTE FUNCTION "refuseChangeOfLog"();
