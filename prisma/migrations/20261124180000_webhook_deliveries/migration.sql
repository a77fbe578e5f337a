-- DropIndex
DROP INDEX "WebhookDelivery_state_nextAt_idx";

-- AlterTable
ALTER TABLE "Webhook" DROP COLUMN "line";

-- CreateIndex
CREATE INDEX "WebhookDelivery_webhookId_state_nextAt_idx" ON "WebhookDelivery"("webhookId", "state", "nextAt");

-- CreateIndex
CREATE INDEX "WebhookDelivery_doneAt_idx" ON "WebhookDelivery"("doneAt");
