-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "PublicationStatus" AS ENUM ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'CORRECTED', 'RETRACTED', 'UNPUBLISHED');

-- CreateEnum
CREATE TYPE "DatePrecision" AS ENUM ('DAY', 'WEEK', 'MONTH', 'YEAR');

-- CreateEnum
CREATE TYPE "TextPolicy" AS ENUM ('FULL_TEXT', 'EXCERPTS', 'LINK_ONLY');

-- CreateEnum
CREATE TYPE "AgentKind" AS ENUM ('PERSON', 'ORGANIZATION', 'GOVERNMENT', 'GROUP');

-- CreateEnum
CREATE TYPE "StatementKind" AS ENUM ('DIRECT', 'INDIRECT', 'MIXED');

-- CreateEnum
CREATE TYPE "TextOrigin" AS ENUM ('VERBATIM', 'RENDERED');

-- CreateEnum
CREATE TYPE "PartKind" AS ENUM ('QUOTED', 'PARAPHRASED');

-- CreateEnum
CREATE TYPE "AttributionReading" AS ENUM ('NAME', 'DESCRIPTION', 'METONYM', 'PRONOUN');

-- CreateEnum
CREATE TYPE "ExtractionMethod" AS ENUM ('MANUAL', 'RULES', 'MODEL');

-- CreateEnum
CREATE TYPE "AnchorState" AS ENUM ('ANCHORED', 'ORPHANED');

-- CreateEnum
CREATE TYPE "StatementLinkKind" AS ENUM ('RESTATES', 'DENIES', 'RESPONDS_TO');

-- CreateEnum
CREATE TYPE "IssueKind" AS ENUM ('TERRITORIAL_DISPUTE', 'MARITIME_DISPUTE', 'RESOURCE_DISPUTE', 'SECURITY', 'TRADE', 'ENVIRONMENT', 'OTHER');

-- CreateEnum
CREATE TYPE "PartyRole" AS ENUM ('CLAIMANT', 'MEDIATOR', 'ASKED_TO_CONTRIBUTE', 'STAKEHOLDER');

-- CreateEnum
CREATE TYPE "EventKind" AS ENUM ('SUMMIT', 'TALKS', 'CONFERENCE', 'BRIEFING', 'PRESS_CONFERENCE', 'HEARING', 'INCIDENT', 'VISIT', 'CEREMONY', 'OTHER');

-- CreateEnum
CREATE TYPE "ParticipationCapacity" AS ENUM ('LEAD', 'CHIEF_ENVOY', 'MEMBER');

-- CreateEnum
CREATE TYPE "PlaceKind" AS ENUM ('COUNTRY', 'REGION', 'CITY', 'BUILDING', 'ISLAND', 'ISLANDS', 'REEF', 'SEA', 'STRAIT', 'RIVER');

-- CreateEnum
CREATE TYPE "EvidenceSource" AS ENUM ('ARTICLE', 'EXTERNAL');

-- CreateEnum
CREATE TYPE "EditorRole" AS ENUM ('READER', 'EDITOR', 'PUBLISHER', 'ADMIN');

-- CreateTable
CREATE TABLE "Publisher" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sortName" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "description" TEXT,
    "country" CHAR(2),
    "sample" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Publisher_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Article" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "sortName" TEXT NOT NULL,
    "summary" TEXT,
    "language" TEXT NOT NULL,
    "published" DATE NOT NULL,
    "publishedPrecision" "DatePrecision" NOT NULL,
    "publishedPhrase" TEXT,
    "retrieved" DATE,
    "retrievedPrecision" "DatePrecision",
    "retrievedPhrase" TEXT,
    "canonicalUrl" TEXT NOT NULL,
    "publisherId" UUID NOT NULL,
    "copyrightHolderId" UUID,
    "byline" TEXT,
    "rightsHolder" TEXT,
    "rightsNotice" TEXT,
    "rightsTerms" TEXT,
    "rightsLicense" TEXT,
    "isAccessibleForFree" BOOLEAN NOT NULL,
    "textPolicy" "TextPolicy" NOT NULL,
    "body" TEXT,
    "textLength" INTEGER NOT NULL,
    "textSha256" CHAR(64) NOT NULL,
    "sourceSha256" CHAR(64),
    "normalisation" TEXT NOT NULL,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "status" "PublicationStatus" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Agent" (
    "id" UUID NOT NULL,
    "kind" "AgentKind" NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sortName" TEXT NOT NULL,
    "unnamed" BOOLEAN NOT NULL DEFAULT false,
    "aliases" TEXT[],
    "description" TEXT,
    "country" CHAR(2),
    "partOfId" UUID,
    "sameAs" TEXT[],
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "status" "PublicationStatus" NOT NULL DEFAULT 'DRAFT',

    CONSTRAINT "Agent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleAssertion" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "sortName" TEXT NOT NULL,
    "organizationId" UUID,
    "former" BOOLEAN NOT NULL DEFAULT false,
    "asOf" DATE,
    "asOfPrecision" "DatePrecision",
    "asOfPhrase" TEXT,
    "from" DATE,
    "fromPrecision" "DatePrecision",
    "fromPhrase" TEXT,
    "to" DATE,
    "toPrecision" "DatePrecision",
    "toPhrase" TEXT,
    "status" "PublicationStatus" NOT NULL DEFAULT 'DRAFT',

    CONSTRAINT "RoleAssertion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Statement" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "articleStatus" "PublicationStatus" NOT NULL,
    "textPolicy" "TextPolicy" NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "StatementKind" NOT NULL,
    "text" TEXT NOT NULL,
    "textIs" "TextOrigin" NOT NULL,
    "cue" TEXT,
    "cueStart" INTEGER,
    "cueEnd" INTEGER,
    "sourceStart" INTEGER,
    "sourceEnd" INTEGER,
    "attributedAs" TEXT NOT NULL,
    "reading" "AttributionReading" NOT NULL,
    "speakerId" UUID NOT NULL,
    "speakerStatus" "PublicationStatus" NOT NULL,
    "speakerRoleId" UUID,
    "stanceHolderId" UUID,
    "occasionId" UUID,
    "said" DATE,
    "saidPrecision" "DatePrecision",
    "saidPhrase" TEXT,
    "sortDate" DATE NOT NULL,
    "promptedBy" TEXT,
    "hedged" BOOLEAN NOT NULL DEFAULT false,
    "translated" BOOLEAN,
    "confidence" DOUBLE PRECISION NOT NULL DEFAULT 1,
    "method" "ExtractionMethod" NOT NULL DEFAULT 'MANUAL',
    "reviewedById" UUID,
    "reviewedAt" TIMESTAMPTZ(3),
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT,
    "prefix" TEXT,
    "suffix" TEXT,
    "textSha256" CHAR(64) NOT NULL,
    "exactSha256" CHAR(64) NOT NULL,
    "anchorState" "AnchorState" NOT NULL DEFAULT 'ANCHORED',

    CONSTRAINT "Statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StatementPart" (
    "id" UUID NOT NULL,
    "statementId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "PartKind" NOT NULL,
    "text" TEXT,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "StatementPart_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StatementAddressee" (
    "statementId" UUID NOT NULL,
    "agentId" UUID NOT NULL,

    CONSTRAINT "StatementAddressee_pkey" PRIMARY KEY ("statementId","agentId")
);

-- CreateTable
CREATE TABLE "StatementIssue" (
    "statementId" UUID NOT NULL,
    "issueId" UUID NOT NULL,

    CONSTRAINT "StatementIssue_pkey" PRIMARY KEY ("statementId","issueId")
);

-- CreateTable
CREATE TABLE "StatementTopic" (
    "statementId" UUID NOT NULL,
    "topicId" UUID NOT NULL,

    CONSTRAINT "StatementTopic_pkey" PRIMARY KEY ("statementId","topicId")
);

-- CreateTable
CREATE TABLE "StatementLink" (
    "fromId" UUID NOT NULL,
    "toId" UUID NOT NULL,
    "kind" "StatementLinkKind" NOT NULL,

    CONSTRAINT "StatementLink_pkey" PRIMARY KEY ("fromId","kind","toId")
);

-- CreateTable
CREATE TABLE "RegionalIssue" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sortName" TEXT NOT NULL,
    "aliases" TEXT[],
    "kind" "IssueKind" NOT NULL,
    "summary" TEXT NOT NULL,
    "partiesComplete" BOOLEAN NOT NULL,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "status" "PublicationStatus" NOT NULL DEFAULT 'DRAFT',

    CONSTRAINT "RegionalIssue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IssuePlace" (
    "issueId" UUID NOT NULL,
    "placeId" UUID NOT NULL,

    CONSTRAINT "IssuePlace_pkey" PRIMARY KEY ("issueId","placeId")
);

-- CreateTable
CREATE TABLE "IssueParty" (
    "id" UUID NOT NULL,
    "issueId" UUID NOT NULL,
    "agentId" UUID NOT NULL,
    "role" "PartyRole" NOT NULL,
    "status" "PublicationStatus" NOT NULL DEFAULT 'DRAFT',

    CONSTRAINT "IssueParty_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Position" (
    "id" UUID NOT NULL,
    "issueId" UUID NOT NULL,
    "holderId" UUID NOT NULL,
    "statementId" UUID NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "Position_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sortName" TEXT NOT NULL,
    "kind" "EventKind" NOT NULL,
    "description" TEXT,
    "start" DATE NOT NULL,
    "startPrecision" "DatePrecision" NOT NULL,
    "startPhrase" TEXT,
    "end" DATE,
    "endPrecision" "DatePrecision",
    "endPhrase" TEXT,
    "venue" TEXT,
    "placeId" UUID,
    "partOfId" UUID,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "status" "PublicationStatus" NOT NULL DEFAULT 'DRAFT',

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Participation" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "agentId" UUID NOT NULL,
    "delegationId" UUID,
    "capacity" "ParticipationCapacity" NOT NULL,
    "planned" BOOLEAN NOT NULL DEFAULT false,
    "status" "PublicationStatus" NOT NULL DEFAULT 'DRAFT',

    CONSTRAINT "Participation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Topic" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sortName" TEXT NOT NULL,
    "description" TEXT,
    "mediaTopic" TEXT,
    "wikidata" TEXT,
    "parentId" UUID,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "status" "PublicationStatus" NOT NULL DEFAULT 'DRAFT',

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Place" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sortName" TEXT NOT NULL,
    "kind" "PlaceKind" NOT NULL,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "outline" JSONB,
    "partOfId" UUID,
    "sameAs" TEXT[],
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "status" "PublicationStatus" NOT NULL DEFAULT 'DRAFT',

    CONSTRAINT "Place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlaceName" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sortName" TEXT NOT NULL,
    "language" TEXT,
    "usedById" UUID,
    "status" "PublicationStatus" NOT NULL DEFAULT 'DRAFT',

    CONSTRAINT "PlaceName_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mention" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "agentId" UUID,
    "placeId" UUID,
    "surface" TEXT NOT NULL,
    "reading" "AttributionReading" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "Mention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" UUID NOT NULL,
    "source" "EvidenceSource" NOT NULL,
    "articleId" UUID,
    "start" INTEGER,
    "end" INTEGER,
    "exact" TEXT,
    "prefix" TEXT,
    "suffix" TEXT,
    "textSha256" CHAR(64),
    "exactSha256" CHAR(64),
    "anchorState" "AnchorState",
    "url" TEXT,
    "note" TEXT,
    "roleId" UUID,
    "partyId" UUID,
    "participationId" UUID,
    "placeNameId" UUID,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleTopic" (
    "articleId" UUID NOT NULL,
    "topicId" UUID NOT NULL,

    CONSTRAINT "ArticleTopic_pkey" PRIMARY KEY ("articleId","topicId")
);

-- CreateTable
CREATE TABLE "ArticleIssue" (
    "articleId" UUID NOT NULL,
    "issueId" UUID NOT NULL,

    CONSTRAINT "ArticleIssue_pkey" PRIMARY KEY ("articleId","issueId")
);

-- CreateTable
CREATE TABLE "ArticleEvent" (
    "articleId" UUID NOT NULL,
    "eventId" UUID NOT NULL,

    CONSTRAINT "ArticleEvent_pkey" PRIMARY KEY ("articleId","eventId")
);

-- CreateTable
CREATE TABLE "EventTopic" (
    "eventId" UUID NOT NULL,
    "topicId" UUID NOT NULL,

    CONSTRAINT "EventTopic_pkey" PRIMARY KEY ("eventId","topicId")
);

-- CreateTable
CREATE TABLE "Editor" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "role" "EditorRole" NOT NULL,
    "subject" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Editor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApiKey" (
    "id" UUID NOT NULL,
    "editorId" UUID NOT NULL,
    "prefix" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "scopes" TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3),
    "lastUsedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ApiKey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" UUID NOT NULL,
    "entity" TEXT NOT NULL,
    "entityId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "editorId" UUID NOT NULL,
    "method" "ExtractionMethod" NOT NULL,
    "reason" TEXT NOT NULL,
    "snapshot" JSONB NOT NULL,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Publisher_slug_key" ON "Publisher"("slug");

-- CreateIndex
CREATE INDEX "Publisher_sortName_id_idx" ON "Publisher"("sortName", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Article_slug_key" ON "Article"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Article_canonicalUrl_key" ON "Article"("canonicalUrl");

-- CreateIndex
CREATE INDEX "Article_published_id_idx" ON "Article"("published", "id");

-- CreateIndex
CREATE INDEX "Article_sortName_id_idx" ON "Article"("sortName", "id");

-- CreateIndex
CREATE INDEX "Article_publisherId_published_id_idx" ON "Article"("publisherId", "published", "id");

-- CreateIndex
CREATE INDEX "Article_copyrightHolderId_idx" ON "Article"("copyrightHolderId");

-- CreateIndex
CREATE UNIQUE INDEX "Article_id_status_textPolicy_key" ON "Article"("id", "status", "textPolicy");

-- CreateIndex
CREATE UNIQUE INDEX "Agent_slug_key" ON "Agent"("slug");

-- CreateIndex
CREATE INDEX "Agent_sortName_id_idx" ON "Agent"("sortName", "id");

-- CreateIndex
CREATE INDEX "Agent_kind_sortName_id_idx" ON "Agent"("kind", "sortName", "id");

-- CreateIndex
CREATE INDEX "Agent_country_idx" ON "Agent"("country");

-- CreateIndex
CREATE INDEX "Agent_partOfId_idx" ON "Agent"("partOfId");

-- CreateIndex
CREATE UNIQUE INDEX "Agent_id_status_key" ON "Agent"("id", "status");

-- CreateIndex
CREATE INDEX "RoleAssertion_personId_sortName_id_idx" ON "RoleAssertion"("personId", "sortName", "id");

-- CreateIndex
CREATE INDEX "RoleAssertion_organizationId_idx" ON "RoleAssertion"("organizationId");

-- CreateIndex
CREATE INDEX "Statement_sortDate_articleId_position_idx" ON "Statement"("sortDate", "articleId", "position");

-- CreateIndex
CREATE INDEX "Statement_speakerId_sortDate_articleId_position_idx" ON "Statement"("speakerId", "sortDate", "articleId", "position");

-- CreateIndex
CREATE INDEX "Statement_stanceHolderId_idx" ON "Statement"("stanceHolderId");

-- CreateIndex
CREATE INDEX "Statement_speakerRoleId_idx" ON "Statement"("speakerRoleId");

-- CreateIndex
CREATE INDEX "Statement_occasionId_idx" ON "Statement"("occasionId");

-- CreateIndex
CREATE INDEX "Statement_reviewedById_idx" ON "Statement"("reviewedById");

-- CreateIndex
CREATE UNIQUE INDEX "Statement_articleId_position_key" ON "Statement"("articleId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Statement_articleId_start_end_key" ON "Statement"("articleId", "start", "end");

-- CreateIndex
CREATE UNIQUE INDEX "StatementPart_statementId_position_key" ON "StatementPart"("statementId", "position");

-- CreateIndex
CREATE INDEX "StatementAddressee_agentId_idx" ON "StatementAddressee"("agentId");

-- CreateIndex
CREATE INDEX "StatementIssue_issueId_statementId_idx" ON "StatementIssue"("issueId", "statementId");

-- CreateIndex
CREATE INDEX "StatementTopic_topicId_statementId_idx" ON "StatementTopic"("topicId", "statementId");

-- CreateIndex
CREATE INDEX "StatementLink_toId_kind_fromId_idx" ON "StatementLink"("toId", "kind", "fromId");

-- CreateIndex
CREATE UNIQUE INDEX "RegionalIssue_slug_key" ON "RegionalIssue"("slug");

-- CreateIndex
CREATE INDEX "RegionalIssue_sortName_id_idx" ON "RegionalIssue"("sortName", "id");

-- CreateIndex
CREATE INDEX "IssuePlace_placeId_idx" ON "IssuePlace"("placeId");

-- CreateIndex
CREATE INDEX "IssueParty_agentId_idx" ON "IssueParty"("agentId");

-- CreateIndex
CREATE UNIQUE INDEX "IssueParty_issueId_agentId_role_key" ON "IssueParty"("issueId", "agentId", "role");

-- CreateIndex
CREATE INDEX "Position_holderId_idx" ON "Position"("holderId");

-- CreateIndex
CREATE INDEX "Position_statementId_idx" ON "Position"("statementId");

-- CreateIndex
CREATE UNIQUE INDEX "Position_issueId_holderId_statementId_key" ON "Position"("issueId", "holderId", "statementId");

-- CreateIndex
CREATE UNIQUE INDEX "Event_slug_key" ON "Event"("slug");

-- CreateIndex
CREATE INDEX "Event_start_id_idx" ON "Event"("start", "id");

-- CreateIndex
CREATE INDEX "Event_sortName_id_idx" ON "Event"("sortName", "id");

-- CreateIndex
CREATE INDEX "Event_placeId_idx" ON "Event"("placeId");

-- CreateIndex
CREATE INDEX "Event_partOfId_idx" ON "Event"("partOfId");

-- CreateIndex
CREATE INDEX "Participation_agentId_idx" ON "Participation"("agentId");

-- CreateIndex
CREATE INDEX "Participation_delegationId_idx" ON "Participation"("delegationId");

-- CreateIndex
CREATE UNIQUE INDEX "Participation_eventId_agentId_key" ON "Participation"("eventId", "agentId");

-- CreateIndex
CREATE UNIQUE INDEX "Topic_slug_key" ON "Topic"("slug");

-- CreateIndex
CREATE INDEX "Topic_sortName_id_idx" ON "Topic"("sortName", "id");

-- CreateIndex
CREATE INDEX "Topic_parentId_idx" ON "Topic"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "Place_slug_key" ON "Place"("slug");

-- CreateIndex
CREATE INDEX "Place_sortName_id_idx" ON "Place"("sortName", "id");

-- CreateIndex
CREATE INDEX "Place_partOfId_idx" ON "Place"("partOfId");

-- CreateIndex
CREATE INDEX "PlaceName_placeId_idx" ON "PlaceName"("placeId");

-- CreateIndex
CREATE INDEX "PlaceName_usedById_idx" ON "PlaceName"("usedById");

-- CreateIndex
CREATE INDEX "Mention_agentId_idx" ON "Mention"("agentId");

-- CreateIndex
CREATE INDEX "Mention_placeId_idx" ON "Mention"("placeId");

-- CreateIndex
CREATE UNIQUE INDEX "Mention_articleId_start_end_key" ON "Mention"("articleId", "start", "end");

-- CreateIndex
CREATE INDEX "Evidence_articleId_idx" ON "Evidence"("articleId");

-- CreateIndex
CREATE INDEX "Evidence_roleId_idx" ON "Evidence"("roleId");

-- CreateIndex
CREATE INDEX "Evidence_partyId_idx" ON "Evidence"("partyId");

-- CreateIndex
CREATE INDEX "Evidence_participationId_idx" ON "Evidence"("participationId");

-- CreateIndex
CREATE INDEX "Evidence_placeNameId_idx" ON "Evidence"("placeNameId");

-- CreateIndex
CREATE INDEX "ArticleTopic_topicId_articleId_idx" ON "ArticleTopic"("topicId", "articleId");

-- CreateIndex
CREATE INDEX "ArticleIssue_issueId_articleId_idx" ON "ArticleIssue"("issueId", "articleId");

-- CreateIndex
CREATE INDEX "ArticleEvent_eventId_articleId_idx" ON "ArticleEvent"("eventId", "articleId");

-- CreateIndex
CREATE INDEX "EventTopic_topicId_eventId_idx" ON "EventTopic"("topicId", "eventId");

-- CreateIndex
CREATE UNIQUE INDEX "Editor_name_key" ON "Editor"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Editor_subject_key" ON "Editor"("subject");

-- CreateIndex
CREATE UNIQUE INDEX "ApiKey_prefix_key" ON "ApiKey"("prefix");

-- CreateIndex
CREATE INDEX "ApiKey_editorId_idx" ON "ApiKey"("editorId");

-- CreateIndex
CREATE INDEX "Revision_editorId_idx" ON "Revision"("editorId");

-- CreateIndex
CREATE INDEX "Revision_at_idx" ON "Revision"("at");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_entity_entityId_version_key" ON "Revision"("entity", "entityId", "version");

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_publisherId_fkey" FOREIGN KEY ("publisherId") REFERENCES "Publisher"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_copyrightHolderId_fkey" FOREIGN KEY ("copyrightHolderId") REFERENCES "Agent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Agent" ADD CONSTRAINT "Agent_partOfId_fkey" FOREIGN KEY ("partOfId") REFERENCES "Agent"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleAssertion" ADD CONSTRAINT "RoleAssertion_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Agent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleAssertion" ADD CONSTRAINT "RoleAssertion_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Agent"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_articleId_articleStatus_textPolicy_fkey" FOREIGN KEY ("articleId", "articleStatus", "textPolicy") REFERENCES "Article"("id", "status", "textPolicy") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_speakerId_speakerStatus_fkey" FOREIGN KEY ("speakerId", "speakerStatus") REFERENCES "Agent"("id", "status") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_speakerRoleId_fkey" FOREIGN KEY ("speakerRoleId") REFERENCES "RoleAssertion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_stanceHolderId_fkey" FOREIGN KEY ("stanceHolderId") REFERENCES "Agent"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_occasionId_fkey" FOREIGN KEY ("occasionId") REFERENCES "Event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_reviewedById_fkey" FOREIGN KEY ("reviewedById") REFERENCES "Editor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementPart" ADD CONSTRAINT "StatementPart_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementAddressee" ADD CONSTRAINT "StatementAddressee_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementAddressee" ADD CONSTRAINT "StatementAddressee_agentId_fkey" FOREIGN KEY ("agentId") REFERENCES "Agent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementIssue" ADD CONSTRAINT "StatementIssue_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementIssue" ADD CONSTRAINT "StatementIssue_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "RegionalIssue"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementTopic" ADD CONSTRAINT "StatementTopic_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementTopic" ADD CONSTRAINT "StatementTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementLink" ADD CONSTRAINT "StatementLink_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementLink" ADD CONSTRAINT "StatementLink_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IssuePlace" ADD CONSTRAINT "IssuePlace_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "RegionalIssue"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IssuePlace" ADD CONSTRAINT "IssuePlace_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IssueParty" ADD CONSTRAINT "IssueParty_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "RegionalIssue"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IssueParty" ADD CONSTRAINT "IssueParty_agentId_fkey" FOREIGN KEY ("agentId") REFERENCES "Agent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Position" ADD CONSTRAINT "Position_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "RegionalIssue"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Position" ADD CONSTRAINT "Position_holderId_fkey" FOREIGN KEY ("holderId") REFERENCES "Agent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Position" ADD CONSTRAINT "Position_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_partOfId_fkey" FOREIGN KEY ("partOfId") REFERENCES "Event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_agentId_fkey" FOREIGN KEY ("agentId") REFERENCES "Agent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_delegationId_fkey" FOREIGN KEY ("delegationId") REFERENCES "Agent"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Topic" ADD CONSTRAINT "Topic_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Topic"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Place" ADD CONSTRAINT "Place_partOfId_fkey" FOREIGN KEY ("partOfId") REFERENCES "Place"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlaceName" ADD CONSTRAINT "PlaceName_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlaceName" ADD CONSTRAINT "PlaceName_usedById_fkey" FOREIGN KEY ("usedById") REFERENCES "Agent"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_agentId_fkey" FOREIGN KEY ("agentId") REFERENCES "Agent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "RoleAssertion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "IssueParty"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_participationId_fkey" FOREIGN KEY ("participationId") REFERENCES "Participation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_placeNameId_fkey" FOREIGN KEY ("placeNameId") REFERENCES "PlaceName"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleTopic" ADD CONSTRAINT "ArticleTopic_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleTopic" ADD CONSTRAINT "ArticleTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleIssue" ADD CONSTRAINT "ArticleIssue_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleIssue" ADD CONSTRAINT "ArticleIssue_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "RegionalIssue"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleEvent" ADD CONSTRAINT "ArticleEvent_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleEvent" ADD CONSTRAINT "ArticleEvent_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventTopic" ADD CONSTRAINT "EventTopic_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventTopic" ADD CONSTRAINT "EventTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiKey" ADD CONSTRAINT "ApiKey_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "Editor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "Editor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema has no word for follows.

-- Names are ordered by code point of their folded form: the same on every database.
ALTER TABLE "Publisher" ALTER COLUMN "sortName" TYPE TEXT COLLATE "C";
ALTER TABLE "Article" ALTER COLUMN "sortName" TYPE TEXT COLLATE "C";
ALTER TABLE "Agent" ALTER COLUMN "sortName" TYPE TEXT COLLATE "C";
ALTER TABLE "RoleAssertion" ALTER COLUMN "sortName" TYPE TEXT COLLATE "C";
ALTER TABLE "RegionalIssue" ALTER COLUMN "sortName" TYPE TEXT COLLATE "C";
ALTER TABLE "Event" ALTER COLUMN "sortName" TYPE TEXT COLLATE "C";
ALTER TABLE "Topic" ALTER COLUMN "sortName" TYPE TEXT COLLATE "C";
ALTER TABLE "Place" ALTER COLUMN "sortName" TYPE TEXT COLLATE "C";
ALTER TABLE "PlaceName" ALTER COLUMN "sortName" TYPE TEXT COLLATE "C";

-- Words inside texts: substring filters now, ranked search later.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE INDEX "Statement_text_trigrams" ON "Statement" USING gin ("text" gin_trgm_ops);
CREATE INDEX "Article_headline_trigrams" ON "Article" USING gin ("headline" gin_trgm_ops);
CREATE INDEX "Agent_name_trigrams" ON "Agent" USING gin ("name" gin_trgm_ops);

-- Slugs.
ALTER TABLE "Publisher" ADD CONSTRAINT "Publisher_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "Article" ADD CONSTRAINT "Article_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "Agent" ADD CONSTRAINT "Agent_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "RegionalIssue" ADD CONSTRAINT "RegionalIssue_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "Event" ADD CONSTRAINT "Event_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "Topic" ADD CONSTRAINT "Topic_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "Place" ADD CONSTRAINT "Place_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

-- Partial dates: value and precision together or not at all, a phrase only with a value, and the value the first day of its period.
CREATE FUNCTION "isPartialDate"(value DATE, "precision" "DatePrecision", phrase TEXT) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN value IS NULL OR "precision" IS NULL THEN value IS NULL AND "precision" IS NULL AND phrase IS NULL
    WHEN "precision" = 'WEEK' THEN extract(isodow FROM value) = 1
    WHEN "precision" = 'MONTH' THEN extract(day FROM value) = 1
    WHEN "precision" = 'YEAR' THEN extract(doy FROM value) = 1
    ELSE true
  END
$$;
ALTER TABLE "Article"
  ADD CONSTRAINT "Article_published_partial" CHECK ("isPartialDate"("published", "publishedPrecision", "publishedPhrase")),
  ADD CONSTRAINT "Article_retrieved_partial" CHECK ("isPartialDate"("retrieved", "retrievedPrecision", "retrievedPhrase"));
ALTER TABLE "RoleAssertion"
  ADD CONSTRAINT "RoleAssertion_asOf_partial" CHECK ("isPartialDate"("asOf", "asOfPrecision", "asOfPhrase")),
  ADD CONSTRAINT "RoleAssertion_from_partial" CHECK ("isPartialDate"("from", "fromPrecision", "fromPhrase")),
  ADD CONSTRAINT "RoleAssertion_to_partial" CHECK ("isPartialDate"("to", "toPrecision", "toPhrase"));
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_said_partial" CHECK ("isPartialDate"("said", "saidPrecision", "saidPhrase"));
ALTER TABLE "Event"
  ADD CONSTRAINT "Event_start_partial" CHECK ("isPartialDate"("start", "startPrecision", "startPhrase")),
  ADD CONSTRAINT "Event_end_partial" CHECK ("isPartialDate"("end", "endPrecision", "endPhrase"));

-- Agents.
ALTER TABLE "Agent"
  ADD CONSTRAINT "Agent_not_its_own_part" CHECK ("partOfId" <> "id");

CREATE FUNCTION "requirePerson"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT "kind" FROM "Agent" WHERE "id" = NEW."personId") <> 'PERSON' THEN
    RAISE EXCEPTION 'only a person holds a role' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "RoleAssertion_of_a_person" BEFORE INSERT OR UPDATE OF "personId" ON "RoleAssertion" FOR EACH ROW EXECUTE FUNCTION "requirePerson"();

CREATE FUNCTION "requireNoRoles"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."kind" <> 'PERSON' AND EXISTS (SELECT FROM "RoleAssertion" WHERE "personId" = NEW."id") THEN
    RAISE EXCEPTION 'only a person holds a role' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Agent_with_roles_is_a_person" BEFORE UPDATE OF "kind" ON "Agent" FOR EACH ROW EXECUTE FUNCTION "requireNoRoles"();

-- Texts, their hashes and their rights.
ALTER TABLE "Article"
  ADD CONSTRAINT "Article_text_length" CHECK ("textLength" > 0 AND ("body" IS NULL OR char_length("body") = "textLength")),
  ADD CONSTRAINT "Article_text_hash" CHECK ("textSha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "Statement"
  ADD CONSTRAINT "Statement_hashes" CHECK ("textSha256" ~ '^[0-9a-f]{64}$' AND "exactSha256" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "Statement_text_length" CHECK (char_length("text") BETWEEN 1 AND 10000),
  ADD CONSTRAINT "Statement_confidence_range" CHECK ("confidence" BETWEEN 0 AND 1),
  ADD CONSTRAINT "Statement_position_from_one" CHECK ("position" >= 1),
  -- Under LINK_ONLY only quoted words are shown as they stand; under EXCERPTS and LINK_ONLY at most 50 words of them.
  ADD CONSTRAINT "Statement_link_only_renders" CHECK ("textPolicy" <> 'LINK_ONLY' OR "kind" = 'DIRECT' OR "textIs" = 'RENDERED'),
  ADD CONSTRAINT "Statement_word_budget" CHECK ("textPolicy" = 'FULL_TEXT' OR "textIs" = 'RENDERED' OR array_length(regexp_split_to_array(btrim("text"), '\s+'), 1) <= 50);

-- Spans: ordered, and inside what they are a part of.
ALTER TABLE "Statement"
  ADD CONSTRAINT "Statement_span_ordered" CHECK (0 <= "start" AND "start" < "end"),
  ADD CONSTRAINT "Statement_cue_ordered" CHECK (("cueStart" IS NULL) = ("cueEnd" IS NULL) AND 0 <= "cueStart" AND "cueStart" < "cueEnd"),
  ADD CONSTRAINT "Statement_source_ordered" CHECK (("sourceStart" IS NULL) = ("sourceEnd" IS NULL) AND 0 <= "sourceStart" AND "sourceStart" < "sourceEnd");
ALTER TABLE "StatementPart" ADD CONSTRAINT "StatementPart_span_ordered" CHECK (0 <= "start" AND "start" < "end");
ALTER TABLE "Mention"
  ADD CONSTRAINT "Mention_span_ordered" CHECK (0 <= "start" AND "start" < "end"),
  ADD CONSTRAINT "Mention_of_one_thing" CHECK (num_nonnulls("agentId", "placeId") = 1);

CREATE FUNCTION "requireSpanInsideArticle"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."end" > (SELECT "textLength" FROM "Article" WHERE "id" = NEW."articleId") THEN
    RAISE EXCEPTION 'a span of % ends outside its article', TG_TABLE_NAME USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Statement_inside_article" BEFORE INSERT OR UPDATE OF "end", "articleId" ON "Statement" FOR EACH ROW EXECUTE FUNCTION "requireSpanInsideArticle"();
CREATE TRIGGER "Mention_inside_article" BEFORE INSERT OR UPDATE OF "end", "articleId" ON "Mention" FOR EACH ROW EXECUTE FUNCTION "requireSpanInsideArticle"();
CREATE TRIGGER "Evidence_inside_article" BEFORE INSERT OR UPDATE OF "end", "articleId" ON "Evidence" FOR EACH ROW EXECUTE FUNCTION "requireSpanInsideArticle"();

CREATE FUNCTION "requireTextAroundSpans"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "Statement" WHERE "articleId" = NEW."id" AND "end" > NEW."textLength")
    OR EXISTS (SELECT FROM "Mention" WHERE "articleId" = NEW."id" AND "end" > NEW."textLength")
    OR EXISTS (SELECT FROM "Evidence" WHERE "articleId" = NEW."id" AND "end" > NEW."textLength")
  THEN
    RAISE EXCEPTION 'spans end outside the shorter text' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Article_around_spans" BEFORE UPDATE OF "textLength" ON "Article" FOR EACH ROW EXECUTE FUNCTION "requireTextAroundSpans"();

-- Deferred to the end of the transaction, so that a statement and its parts can move together.
CREATE FUNCTION "requirePartInsideStatement"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "StatementPart" part JOIN "Statement" statement ON statement."id" = part."statementId"
    WHERE part."statementId" = CASE TG_TABLE_NAME WHEN 'Statement' THEN (to_jsonb(NEW) ->> 'id')::uuid ELSE (to_jsonb(NEW) ->> 'statementId')::uuid END
      AND (part."start" < statement."start" OR part."end" > statement."end"
        OR EXISTS (SELECT FROM "StatementPart" later WHERE later."statementId" = part."statementId" AND later."position" > part."position" AND later."start" < part."end"))
  ) THEN
    RAISE EXCEPTION 'a part lies outside its statement or overlaps another' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "StatementPart_inside_statement" AFTER INSERT OR UPDATE ON "StatementPart" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "requirePartInsideStatement"();
CREATE CONSTRAINT TRIGGER "Statement_around_parts" AFTER UPDATE OF "start", "end" ON "Statement" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "requirePartInsideStatement"();

-- Evidence belongs to one fact, and is a span of an article or an external page.
ALTER TABLE "Evidence"
  ADD CONSTRAINT "Evidence_of_one_fact" CHECK (num_nonnulls("roleId", "partyId", "participationId", "placeNameId") = 1),
  ADD CONSTRAINT "Evidence_source" CHECK (CASE "source"
    WHEN 'ARTICLE' THEN num_nulls("articleId", "start", "end", "textSha256", "exactSha256", "anchorState") = 0 AND 0 <= "start" AND "start" < "end"
    ELSE "url" IS NOT NULL AND num_nonnulls("articleId", "start", "end") = 0
  END);

-- Nothing relates to itself.
ALTER TABLE "StatementLink" ADD CONSTRAINT "StatementLink_not_itself" CHECK ("fromId" <> "toId");
ALTER TABLE "Topic" ADD CONSTRAINT "Topic_not_its_own_parent" CHECK ("parentId" <> "id");
ALTER TABLE "Event" ADD CONSTRAINT "Event_not_its_own_part" CHECK ("partOfId" <> "id");
ALTER TABLE "Place"
  ADD CONSTRAINT "Place_not_its_own_part" CHECK ("partOfId" <> "id"),
  ADD CONSTRAINT "Place_coordinates" CHECK (num_nonnulls("latitude", "longitude") <> 1 AND "latitude" BETWEEN -90 AND 90 AND "longitude" BETWEEN -180 AND 180);
