-- What an article reported and what somebody said, as of a moment of the past: statements are looked up by what their
-- revisions keep.
CREATE INDEX "Revision_of_articles_statements" ON "Revision" ((("snapshot" ->> 'articleId')::uuid)) WHERE "entity" = 'Statement';
CREATE INDEX "Revision_of_speakers_statements" ON "Revision" ((("snapshot" ->> 'speakerId')::uuid)) WHERE "entity" = 'Statement';
