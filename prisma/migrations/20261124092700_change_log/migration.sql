-- CreateEnum
CREATE TYPE "ChangeKind" AS ENUM ('CREATED', 'UPDATED', 'DELETED');

-- CreateTable
CREATE TABLE "ChangeSet" (
    "id" BIGSERIAL NOT NULL,
    "sequence" BIGINT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT,

    CONSTRAINT "ChangeSet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Change" (
    "id" BIGSERIAL NOT NULL,
    "changeSetId" BIGINT NOT NULL,
    "table" TEXT NOT NULL,
    "kind" "ChangeKind" NOT NULL,
    "entity" TEXT NOT NULL,
    "entityId" UUID,

    CONSTRAINT "Change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ChangeSet_sequence_key" ON "ChangeSet"("sequence");

-- CreateIndex
CREATE INDEX "Change_changeSetId_idx" ON "Change"("changeSetId");

-- CreateIndex
CREATE INDEX "Change_entity_entityId_id_idx" ON "Change"("entity", "entityId", "id");

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_changeSetId_fkey" FOREIGN KEY ("changeSetId") REFERENCES "ChangeSet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The change log. Triggers write it, so that no way of changing content goes around it. A transaction that changed
-- something has one row in "ChangeSet" and a line in "Change" for each thing and table that it changed.

CREATE FUNCTION "changeSetOfTransaction"() RETURNS BIGINT LANGUAGE plpgsql AS $$
DECLARE
  -- Set within this transaction only; where it was taken back, the setting is empty.
  known BIGINT := nullif(current_setting('on_record.change_set', true), '');
BEGIN
  IF known IS NULL THEN
    INSERT INTO "ChangeSet" ("actor") VALUES (nullif(current_setting('on_record.actor', true), '')) RETURNING "id" INTO known;
    PERFORM set_config('on_record.change_set', known::text, true);
  END IF;
  RETURN known;
END $$;

-- Writes a line for each thing whose rows in the table a command changed. The arguments are pairs: the kind of a thing,
-- and the column that says which; a row belongs to the thing of its first column that is set.
CREATE FUNCTION "logChanges"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  entity TEXT := '';
  owner TEXT := '';
  changed TEXT := CASE TG_OP
    WHEN 'INSERT' THEN 'SELECT * FROM new_rows'
    WHEN 'DELETE' THEN 'SELECT * FROM old_rows'
    -- Rows that the command left as they were are in both.
    WHEN 'UPDATE' THEN '(SELECT * FROM old_rows EXCEPT SELECT * FROM new_rows) UNION ALL (SELECT * FROM new_rows EXCEPT SELECT * FROM old_rows)'
  END;
  -- Of a part, the thing that it belongs to was updated.
  kind TEXT := CASE WHEN TG_OP = 'UPDATE' OR TG_ARGV[0] <> TG_TABLE_NAME THEN 'UPDATED' WHEN TG_OP = 'INSERT' THEN 'CREATED' ELSE 'DELETED' END;
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    INSERT INTO "Change" ("changeSetId", "table", "kind", "entity") VALUES ("changeSetOfTransaction"(), TG_TABLE_NAME, 'DELETED', TG_ARGV[0]);
    RETURN NULL;
  END IF;
  FOR pair IN 0 .. TG_NARGS / 2 - 1 LOOP
    entity := entity || format(' WHEN %I IS NOT NULL THEN %L', TG_ARGV[2 * pair + 1], TG_ARGV[2 * pair]);
    owner := owner || format('%I, ', TG_ARGV[2 * pair + 1]);
  END LOOP;
  EXECUTE format(
    'INSERT INTO "Change" ("changeSetId", "table", "kind", "entity", "entityId")
      SELECT (SELECT "changeSetOfTransaction"()), %L, %L, line.* FROM (SELECT DISTINCT CASE%s END, coalesce(%sNULL) FROM (%s) rows) line',
    TG_TABLE_NAME, kind, entity, owner, changed);
  RETURN NULL;
END $$;

-- Has a table's changes logged; see "logChanges" for what it belongs to.
CREATE FUNCTION "logChangesOf"("table" TEXT, VARIADIC owners TEXT[]) RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE
  call TEXT := format('FOR EACH STATEMENT EXECUTE FUNCTION "logChanges"(%s)', (SELECT string_agg(quote_literal(word), ', ' ORDER BY place) FROM unnest(owners) WITH ORDINALITY owner(word, place)));
BEGIN
  EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows %s', "table" || '_inserts_logged', "table", call);
  EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows %s', "table" || '_updates_logged', "table", call);
  EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I REFERENCING OLD TABLE AS old_rows %s', "table" || '_deletes_logged', "table", call);
  EXECUTE format('CREATE TRIGGER %I AFTER TRUNCATE ON %I %s', "table" || '_truncate_logged', "table", call);
END $$;

DO $$
BEGIN
  PERFORM "logChangesOf"(name, name, 'id') FROM unnest(ARRAY['Publisher', 'Article', 'Agent', 'Statement', 'RegionalIssue', 'Event', 'Topic', 'Place', 'Editor']) name;
  PERFORM "logChangesOf"(name, 'Statement', 'statementId') FROM unnest(ARRAY['StatementPart', 'StatementAddressee', 'StatementIssue', 'StatementTopic']) name;
  PERFORM "logChangesOf"('StatementLink', 'Statement', 'fromId');
  PERFORM "logChangesOf"(name, 'Article', 'articleId') FROM unnest(ARRAY['ArticleTopic', 'ArticleIssue', 'ArticleEvent', 'Mention']) name;
  PERFORM "logChangesOf"(name, 'RegionalIssue', 'issueId') FROM unnest(ARRAY['IssuePlace', 'IssueParty', 'Position']) name;
  PERFORM "logChangesOf"('RoleAssertion', 'Agent', 'personId');
  PERFORM "logChangesOf"(name, 'Event', 'eventId') FROM unnest(ARRAY['Participation', 'EventTopic']) name;
  PERFORM "logChangesOf"('PlaceName', 'Place', 'placeId');
  -- Evidence from elsewhere stands in no article of ours: it belongs to its fact.
  PERFORM "logChangesOf"('Evidence', 'Article', 'articleId', 'RoleAssertion', 'roleId', 'IssueParty', 'partyId', 'Participation', 'participationId', 'PlaceName', 'placeNameId');
END $$;

-- Numbers a change set when its transaction commits. The lock is held until the transaction's rows are seen by all, so
-- that numbers are in the order of commits: who has seen a number will never find a smaller one later.
CREATE SEQUENCE "ChangeSet_numbers";
CREATE FUNCTION "numberChangeSet"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  number BIGINT;
BEGIN
  PERFORM pg_advisory_xact_lock(7265332);
  number := nextval('"ChangeSet_numbers"');
  UPDATE "ChangeSet" SET "sequence" = number, "at" = clock_timestamp() WHERE "id" = NEW."id";
  PERFORM pg_notify('on_record_changes', number::text);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "ChangeSet_numbered" AFTER INSERT ON "ChangeSet" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "numberChangeSet"();

-- Nothing is changed or deleted afterwards.
CREATE FUNCTION "refuseChangeOfLog"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the change log is only ever added to' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "Change_is_kept" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Change" FOR EACH STATEMENT EXECUTE FUNCTION "refuseChangeOfLog"();
CREATE TRIGGER "ChangeSet_is_kept" BEFORE DELETE OR TRUNCATE ON "ChangeSet" FOR EACH STATEMENT EXECUTE FUNCTION "refuseChangeOfLog"();
CREATE TRIGGER "ChangeSet_is_numbered_once" BEFORE UPDATE ON "ChangeSet" FOR EACH ROW
  WHEN (OLD."sequence" IS NOT NULL OR NEW."id" <> OLD."id" OR NEW."actor" IS DISTINCT FROM OLD."actor") EXECUTE FUNCTION "refuseChangeOfLog"();
