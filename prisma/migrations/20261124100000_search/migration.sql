-- CreateEnum
CREATE TYPE "SearchType" AS ENUM ('ARTICLE', 'STATEMENT', 'AGENT', 'REGIONAL_ISSUE', 'EVENT');

-- CreateTable
CREATE TABLE "SearchDocument" (
    "id" UUID NOT NULL,
    "kind" "SearchType" NOT NULL,
    "language" TEXT NOT NULL,
    "date" DATE,
    "names" TEXT,
    "words" tsvector NOT NULL,
    "status" "PublicationStatus" NOT NULL,

    CONSTRAINT "SearchDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchLanguage" (
    "kind" "SearchType" NOT NULL,
    "language" TEXT NOT NULL,

    CONSTRAINT "SearchLanguage_pkey" PRIMARY KEY ("kind", "language")
);

-- What Prisma's schema has no word for follows.

-- Long texts are read for ranking: unpacking them would take longer than reading them from the disk's cache.
ALTER TABLE "SearchDocument" ALTER COLUMN "words" SET STORAGE EXTERNAL;

-- Text search configurations "on_record_" and a language's code: stop words, then letters without diacritics, then the
-- language's stemmer. "on_record_simple" is for names and for languages without a stemmer; every word counts, but what is
-- asked of it is asked without stop words ("on_record_names"), unless there is nothing else. Where a PostgreSQL lacks one of
-- the stemmers, its language is without.
DO $$
DECLARE
  spoken RECORD;
BEGIN
  FOR spoken IN
    SELECT known.* FROM (VALUES
      ('ar', 'arabic', false), ('ca', 'catalan', false), ('da', 'danish', true), ('de', 'german', true), ('el', 'greek', false), ('en', 'english', true), ('es', 'spanish', true),
      ('et', 'estonian', false), ('eu', 'basque', false), ('fi', 'finnish', true), ('fr', 'french', true), ('ga', 'irish', false), ('hi', 'hindi', false), ('hu', 'hungarian', true),
      ('hy', 'armenian', false), ('id', 'indonesian', false), ('it', 'italian', true), ('lt', 'lithuanian', false), ('nb', 'norwegian', true), ('ne', 'nepali', true),
      ('nl', 'dutch', true), ('nn', 'norwegian', true), ('no', 'norwegian', true), ('pt', 'portuguese', true), ('ro', 'romanian', false), ('ru', 'russian', true),
      ('sr', 'serbian', false), ('sv', 'swedish', true), ('ta', 'tamil', false), ('tr', 'turkish', true), ('yi', 'yiddish', false)
    ) known(code, name, stops) JOIN pg_ts_config ON cfgname = known.name AND cfgnamespace = 'pg_catalog'::regnamespace
  LOOP
    EXECUTE format('CREATE TEXT SEARCH CONFIGURATION %I (COPY = pg_catalog.%I)', 'on_record_' || spoken.code, spoken.name);
    IF spoken.stops THEN
      EXECUTE format('CREATE TEXT SEARCH DICTIONARY %I (TEMPLATE = pg_catalog.simple, STOPWORDS = %I, ACCEPT = false)', 'on_record_stop_' || spoken.code, spoken.name);
    END IF;
    EXECUTE format(
      'ALTER TEXT SEARCH CONFIGURATION %I ALTER MAPPING FOR asciiword, word, asciihword, hword, hword_asciipart, hword_part WITH %sunaccent, pg_catalog.%I',
      'on_record_' || spoken.code, CASE WHEN spoken.stops THEN format('%I, ', 'on_record_stop_' || spoken.code) ELSE '' END, spoken.name || '_stem');
  END LOOP;
  CREATE TEXT SEARCH CONFIGURATION on_record_simple (COPY = pg_catalog.simple);
  ALTER TEXT SEARCH CONFIGURATION on_record_simple ALTER MAPPING FOR asciiword, word, asciihword, hword, hword_asciipart, hword_part WITH unaccent, pg_catalog.simple;
  CREATE TEXT SEARCH CONFIGURATION on_record_names (COPY = on_record_simple);
  ALTER TEXT SEARCH CONFIGURATION on_record_names ALTER MAPPING FOR asciiword, word, asciihword, hword, hword_asciipart, hword_part WITH on_record_stop_en, unaccent, pg_catalog.simple;
END $$;

-- The language whose configuration is for texts under a BCP 47 tag.
CREATE FUNCTION "searchLanguage"(tag TEXT) RETURNS TEXT LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT substr(cfgname, 11) FROM pg_ts_config WHERE cfgname = 'on_record_' || lower(split_part(tag, '-', 1))), 'simple')
$$;

-- The language of what is said in our own words.
CREATE FUNCTION "searchOwnLanguage"() RETURNS TEXT LANGUAGE sql IMMUTABLE AS $$ SELECT 'en' $$;

CREATE FUNCTION "searchConfiguration"(language TEXT) RETURNS regconfig LANGUAGE sql STABLE AS $$ SELECT ('on_record_' || language)::regconfig $$;

-- A text as it is searched and highlighted: tags are no tags, and no character means something to "searchRanges".
CREATE FUNCTION "searchText"(shown TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE AS $$ SELECT translate(shown, E'<\x02\x03', '   ') $$;

-- A name as it is compared: lower case, no diacritics, a space for whatever is no letter or digit.
CREATE FUNCTION "searchFold"(name TEXT) RETURNS TEXT LANGUAGE sql STABLE AS $$ SELECT btrim(regexp_replace(lower(unaccent(name)), '[^[:alnum:]]+', ' ', 'g')) $$;

CREATE FUNCTION "searchNames"(names TEXT[]) RETURNS TEXT LANGUAGE sql STABLE AS $$
  SELECT E'\n' || string_agg("searchFold"(name), E'\n' ORDER BY place) || E'\n' FROM unnest(names) WITH ORDINALITY listed(name, place)
$$;

-- Words that no text has, by which the index knows documents of a kind, and of a year and a month.
CREATE FUNCTION "searchMarks"(kind "SearchType", day DATE) RETURNS tsvector LANGUAGE sql STABLE AS $$
  SELECT array_to_tsvector(CASE WHEN day IS NULL THEN ARRAY[kind::text] ELSE ARRAY[kind::text, kind || to_char(day, ' YYYY'), kind || to_char(day, ' YYYY-MM')] END)
$$;

-- What each thing is found by. A: its name. B: its other names; what was said. C: what it is about, in our own words.
-- D: an article's text, where its rights let everybody read it; the name of who said it.
CREATE VIEW "SearchSource" AS
  SELECT article."id", 'ARTICLE'::"SearchType" AS "kind", spoken."language", article."published" AS "date", "searchNames"(ARRAY[article."headline"]) AS "names",
    setweight(to_tsvector("searchConfiguration"(spoken."language"), "searchText"(article."headline")), 'A')
      || setweight(to_tsvector("searchConfiguration"(spoken."language"), coalesce("searchText"(article."summary"), '')), 'C')
      -- A tsvector holds 1 MB of words.
      || setweight(to_tsvector("searchConfiguration"(spoken."language"), CASE WHEN article."textPolicy" = 'FULL_TEXT' THEN coalesce("searchText"(left(article."body", 250000)), '') ELSE '' END), 'D')
      || "searchMarks"('ARTICLE', article."published") AS "words",
    article."status"
  FROM "Article" article CROSS JOIN LATERAL (SELECT "searchLanguage"(article."language") AS "language") spoken
  UNION ALL
  SELECT statement."id", 'STATEMENT', spoken."language", statement."sortDate", NULL,
    setweight(to_tsvector("searchConfiguration"(spoken."language"), "searchText"(statement."text")), 'B')
      || setweight(to_tsvector("searchConfiguration"(spoken."language"), "searchText"(speaker."name")), 'D')
      || "searchMarks"('STATEMENT', statement."sortDate"),
    CASE WHEN statement."articleStatus" IN ('PUBLISHED', 'CORRECTED') THEN statement."speakerStatus" ELSE statement."articleStatus" END
  FROM "Statement" statement
    JOIN "Article" article ON article."id" = statement."articleId"
    JOIN "Agent" speaker ON speaker."id" = statement."speakerId"
    CROSS JOIN LATERAL (SELECT "searchLanguage"(article."language") AS "language") spoken
  UNION ALL
  SELECT agent."id", 'AGENT', 'simple', NULL, "searchNames"(agent."name" || agent."aliases"),
    setweight(to_tsvector('on_record_simple', "searchText"(agent."name")), 'A')
      || setweight(to_tsvector('on_record_simple', "searchText"(array_to_string(agent."aliases", E'\n'))), 'B')
      || setweight(to_tsvector('on_record_simple', coalesce("searchText"(agent."description"), '')), 'C')
      || "searchMarks"('AGENT', NULL),
    agent."status"
  FROM "Agent" agent
  UNION ALL
  SELECT issue."id", 'REGIONAL_ISSUE', "searchOwnLanguage"(), NULL, "searchNames"(issue."name" || issue."aliases"),
    setweight(to_tsvector("searchConfiguration"("searchOwnLanguage"()), "searchText"(issue."name")), 'A')
      || setweight(to_tsvector("searchConfiguration"("searchOwnLanguage"()), "searchText"(array_to_string(issue."aliases", E'\n'))), 'B')
      || setweight(to_tsvector("searchConfiguration"("searchOwnLanguage"()), "searchText"(issue."summary")), 'C')
      || "searchMarks"('REGIONAL_ISSUE', NULL),
    issue."status"
  FROM "RegionalIssue" issue
  UNION ALL
  SELECT event."id", 'EVENT', "searchOwnLanguage"(), event."start", "searchNames"(ARRAY[event."name"]),
    setweight(to_tsvector("searchConfiguration"("searchOwnLanguage"()), "searchText"(event."name")), 'A')
      || setweight(to_tsvector("searchConfiguration"("searchOwnLanguage"()), coalesce("searchText"(event."description"), '')), 'C')
      || "searchMarks"('EVENT', NULL),
    event."status"
  FROM "Event" event;

-- Writes the documents of some things anew.
CREATE FUNCTION "refreshSearchDocuments"("ofKind" "SearchType", ids UUID[]) RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "SearchDocument" AS kept ("id", "kind", "language", "date", "names", "words", "status")
    SELECT "id", "kind", "language", "date", "names", "words", "status" FROM "SearchSource" WHERE "kind" = "ofKind" AND "id" = ANY(ids) ORDER BY "id"
    ON CONFLICT ("id") DO UPDATE SET "language" = EXCLUDED."language", "date" = EXCLUDED."date", "names" = EXCLUDED."names", "words" = EXCLUDED."words", "status" = EXCLUDED."status"
    WHERE (kept."language", kept."date", kept."names", kept."words", kept."status") IS DISTINCT FROM (EXCLUDED."language", EXCLUDED."date", EXCLUDED."names", EXCLUDED."words", EXCLUDED."status");
  INSERT INTO "SearchLanguage" ("kind", "language") SELECT DISTINCT "kind", "language" FROM "SearchDocument" WHERE "id" = ANY(ids) ON CONFLICT DO NOTHING;
END $$;

-- Writes all documents anew: after rows were loaded without triggers, or under other rules than those above. It is
-- quickest while the two indexes on words and names are not there; where they are, they take in many rows at once.
CREATE FUNCTION "rebuildSearchDocuments"() RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
  ALTER INDEX IF EXISTS "SearchDocument_words_idx" SET (fastupdate = on);
  ALTER INDEX IF EXISTS "SearchDocument_names_trigrams" SET (fastupdate = on);
  DELETE FROM "SearchDocument";
  DELETE FROM "SearchLanguage";
  INSERT INTO "SearchDocument" ("id", "kind", "language", "date", "names", "words", "status") SELECT "id", "kind", "language", "date", "names", "words", "status" FROM "SearchSource";
  INSERT INTO "SearchLanguage" ("kind", "language") SELECT DISTINCT "kind", "language" FROM "SearchDocument";
  PERFORM gin_clean_pending_list(indexrelid) FROM pg_index WHERE indexrelid IN (to_regclass('"SearchDocument_words_idx"'), to_regclass('"SearchDocument_names_trigrams"'));
  ALTER INDEX IF EXISTS "SearchDocument_words_idx" SET (fastupdate = off);
  ALTER INDEX IF EXISTS "SearchDocument_names_trigrams" SET (fastupdate = off);
END $$;

SELECT "rebuildSearchDocuments"();

-- CreateIndex
CREATE INDEX "SearchDocument_words_idx" ON "SearchDocument" USING GIN ("words");

-- CreateIndex
CREATE INDEX "SearchDocument_names_trigrams" ON "SearchDocument" USING GIN ("names" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "SearchDocument_kind_date_idx" ON "SearchDocument"("kind", "date");

-- Reading is what counts: nothing waits in a list that every search would read through.
ALTER INDEX "SearchDocument_words_idx" SET (fastupdate = off);
ALTER INDEX "SearchDocument_names_trigrams" SET (fastupdate = off);

-- Keeps the documents of a table's rows true. The arguments are their kind and the columns that matter.
CREATE FUNCTION "keepSearchDocuments"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed UUID[];
  columns TEXT;
BEGIN
  CASE TG_OP
    WHEN 'INSERT' THEN
      PERFORM "refreshSearchDocuments"(TG_ARGV[0]::"SearchType", (SELECT array_agg("id") FROM new_rows));
    WHEN 'UPDATE' THEN
      SELECT string_agg(format('after.%1$I IS DISTINCT FROM before.%1$I', name), ' OR ') INTO columns FROM unnest(TG_ARGV[1:]) name;
      EXECUTE format('SELECT array_agg(after."id") FROM new_rows after LEFT JOIN old_rows before ON before."id" = after."id" WHERE %s', columns) INTO changed;
      DELETE FROM "SearchDocument" WHERE "id" IN (SELECT "id" FROM old_rows EXCEPT SELECT "id" FROM new_rows);
      PERFORM "refreshSearchDocuments"(TG_ARGV[0]::"SearchType", changed) WHERE changed IS NOT NULL;
    WHEN 'DELETE' THEN
      DELETE FROM "SearchDocument" document USING old_rows gone WHERE document."id" = gone."id";
    WHEN 'TRUNCATE' THEN
      DELETE FROM "SearchDocument" WHERE "kind" = TG_ARGV[0]::"SearchType";
  END CASE;
  RETURN NULL;
END $$;

-- Statements are in the language of their article, and are found by the name of their speaker.
CREATE FUNCTION "keepStatementsOfArticles"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "refreshSearchDocuments"('STATEMENT', array_agg(statement."id"))
    FROM new_rows after JOIN old_rows before ON before."id" = after."id" AND before."language" <> after."language" JOIN "Statement" statement ON statement."articleId" = after."id" HAVING count(*) > 0;
  RETURN NULL;
END $$;
CREATE FUNCTION "keepStatementsOfSpeakers"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "refreshSearchDocuments"('STATEMENT', array_agg(statement."id"))
    FROM new_rows after JOIN old_rows before ON before."id" = after."id" AND before."name" <> after."name" JOIN "Statement" statement ON statement."speakerId" = after."id" HAVING count(*) > 0;
  RETURN NULL;
END $$;

DO $$
DECLARE
  searched RECORD;
  call TEXT;
BEGIN
  FOR searched IN SELECT * FROM (VALUES
    ('Article', $a$'ARTICLE', 'headline', 'summary', 'body', 'textPolicy', 'language', 'published', 'status'$a$),
    ('Statement', $a$'STATEMENT', 'text', 'sortDate', 'articleId', 'speakerId', 'articleStatus', 'speakerStatus'$a$),
    ('Agent', $a$'AGENT', 'name', 'aliases', 'description', 'status'$a$),
    ('RegionalIssue', $a$'REGIONAL_ISSUE', 'name', 'aliases', 'summary', 'status'$a$),
    ('Event', $a$'EVENT', 'name', 'description', 'start', 'status'$a$)
  ) kinds("table", arguments) LOOP
    call := format('FOR EACH STATEMENT EXECUTE FUNCTION "keepSearchDocuments"(%s)', searched.arguments);
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows %s', searched."table" || '_inserts_searched', searched."table", call);
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows %s', searched."table" || '_updates_searched', searched."table", call);
    EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I REFERENCING OLD TABLE AS old_rows %s', searched."table" || '_deletes_searched', searched."table", call);
    EXECUTE format('CREATE TRIGGER %I AFTER TRUNCATE ON %I %s', searched."table" || '_truncate_searched', searched."table", call);
  END LOOP;
END $$;
CREATE TRIGGER "Article_statements_searched" AFTER UPDATE ON "Article" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION "keepStatementsOfArticles"();
CREATE TRIGGER "Agent_statements_searched" AFTER UPDATE ON "Agent" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION "keepStatementsOfSpeakers"();

-- What was typed, as a query under the rules of each language that there are documents in, and the same without the
-- words that are left out; null where nothing is left to look for. Languages with the same query are asked at once. (PL/pgSQL
-- keeps its plans, and PostgreSQL, which has not counted the languages, is told that they are few.)
CREATE FUNCTION "searchAsked"(typed TEXT) RETURNS TABLE (languages TEXT[], kinds "SearchType"[], query tsquery, positive tsquery) LANGUAGE plpgsql STABLE ROWS 3 AS $$
BEGIN
  RETURN QUERY SELECT array_agg(parsed."language"), array_agg(parsed."kind"), parsed.query, nullif(nullif(querytree(parsed.query), ''), 'T')::tsquery FROM (
    SELECT known."language", known."kind",
      CASE WHEN known."language" = 'simple' AND numnode(websearch_to_tsquery('on_record_names', typed)) > 0 THEN websearch_to_tsquery('on_record_names', typed)
        ELSE websearch_to_tsquery("searchConfiguration"(known."language"), typed) END AS query
    FROM "SearchLanguage" known
  ) parsed GROUP BY parsed.query;
END $$;

-- A search ranks so many of the newest articles or statements. The index does not have them in order of time: it is asked
-- for one window of time after the other until there are enough. The first window holds the latest months that have twice
-- as many documents, the second those that have ten times as many; two years follow, and all that is older. A document
-- lies in a window when it has a mark with one of its periods, and is older than `before` where that is not null.
CREATE FUNCTION "searchWindows"("ofKind" "SearchType", ranked INTEGER) RETURNS TABLE (periods TEXT[], before DATE) LANGUAGE plpgsql STABLE ROWS 6 AS $$
DECLARE
  enough INTEGER;
  month DATE := (SELECT date_trunc('month', max("date")) FROM "SearchDocument" WHERE "kind" = "ofKind");
  reached DATE;
  first DATE;
BEGIN
  FOREACH enough IN ARRAY ARRAY[2 * ranked, 10 * ranked] LOOP
    first := (SELECT date_trunc('month', "date") FROM "SearchDocument" WHERE "kind" = "ofKind" ORDER BY "date" DESC OFFSET enough LIMIT 1);
    EXIT WHEN first IS NULL;
    periods := NULL;
    before := reached;
    WHILE month >= first LOOP
      periods := periods || to_char(month, ' YYYY-MM');
      reached := month;
      month := (SELECT date_trunc('month', max("date")) FROM "SearchDocument" WHERE "kind" = "ofKind" AND "date" < reached);
    END LOOP;
    IF periods IS NOT NULL THEN
      RETURN NEXT;
    END IF;
  END LOOP;
  before := reached;
  IF first IS NOT NULL THEN
    FOR number IN 1 .. 2 LOOP
      EXIT WHEN month IS NULL;
      periods := ARRAY[to_char(month, ' YYYY')];
      RETURN NEXT;
      before := date_trunc('year', month);
      month := (SELECT date_trunc('month', max("date")) FROM "SearchDocument" WHERE "kind" = "ofKind" AND "date" < before);
    END LOOP;
  END IF;
  periods := ARRAY[''];
  RETURN NEXT;
END $$;

-- Matches what has the mark of one of these periods.
CREATE FUNCTION "searchMarked"(kind "SearchType", periods TEXT[]) RETURNS tsquery LANGUAGE sql STABLE AS $$
  SELECT string_agg(quote_literal(kind || period), '|')::tsquery FROM unnest(periods) period
$$;

-- Things with a name like what was typed, by the share of its groups of three letters that stand together in the name: one
-- wrong letter in five is half of them.
CREATE FUNCTION "searchAlike"(typed TEXT) RETURNS TABLE ("id" UUID, alike REAL) LANGUAGE sql STABLE ROWS 50 SET pg_trgm.word_similarity_threshold = 0.5 AS $$
  SELECT "id", word_similarity(typed, "names") FROM "SearchDocument" WHERE typed <% "names"
$$;

-- Where words that were asked for stand in a text of that language, in code points.
CREATE FUNCTION "searchRanges"(language TEXT, shown TEXT, asked tsquery) RETURNS TABLE ("start" INTEGER, "end" INTEGER) LANGUAGE sql STABLE AS $$
  SELECT first, first + position(E'\x03' IN piece) - 1 FROM (
    -- Each piece but the first begins with a word and the mark of its end.
    SELECT place, piece, (sum(length(piece)) OVER (ORDER BY place) - length(piece) - greatest(place - 2, 0))::int AS first
    FROM string_to_table(ts_headline("searchConfiguration"(language), "searchText"(shown), asked, E'HighlightAll=true, StartSel=\x02, StopSel=\x03'), E'\x02') WITH ORDINALITY pieces(piece, place)
  ) found WHERE place > 1
$$;

-- Where a name, from the start of one of its words, has the letters typed; they are folded.
CREATE FUNCTION "searchTypedRange"(shown TEXT, typed TEXT) RETURNS TABLE ("start" INTEGER, "end" INTEGER) LANGUAGE sql STABLE AS $$
  WITH letters AS (
    SELECT place, CASE WHEN folded <> '' THEN folded WHEN lag(folded, 1, '') OVER (ORDER BY place) = '' THEN '' ELSE ' ' END AS folded
    FROM (SELECT place, "searchFold"(letter) AS folded FROM string_to_table(shown, NULL) WITH ORDINALITY listed(letter, place)) each
  ), summed AS (
    SELECT place, sum(length(folded)) OVER (ORDER BY place) AS upto, length(folded) AS size FROM letters
  ), found AS (
    SELECT position(' ' || typed IN ' ' || string_agg(folded, '' ORDER BY place)) AS at FROM letters
  )
  SELECT min(place)::int - 1, max(place)::int FROM summed, found WHERE at > 0 AND size > 0 AND upto >= at AND upto - size < at + length(typed) - 1 HAVING count(*) > 0
$$;
