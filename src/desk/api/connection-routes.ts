// Connection routes: everything about the programs that call the desk and that are told by it.

import type { DeskRoute } from "./route.ts";
import { listTokens } from "./tokens/list-tokens.ts";
import { makeToken } from "./tokens/make-token.ts";
import { revokeToken } from "./tokens/revoke-token.ts";
import { changeSecret } from "./webhooks/change-secret.ts";
import { editWebhook } from "./webhooks/edit-webhook.ts";
import { listDeliveries } from "./webhooks/list-deliveries.ts";
import { listWebhooks } from "./webhooks/list-webhooks.ts";
import { makeWebhook } from "./webhooks/make-webhook.ts";
import { pauseWebhook } from "./webhooks/pause-webhook.ts";
import { removeWebhook } from "./webhooks/remove-webhook.ts";
import { resumeWebhook } from "./webhooks/resume-webhook.ts";
import { testWebhook } from "./webhooks/test-webhook.ts";

export const CONNECTION_ROUTES: readonly DeskRoute[] = [
  listTokens,
  makeToken,
  revokeToken,
  listWebhooks,
  makeWebhook,
  editWebhook,
  pauseWebhook,
  resumeWebhook,
  changeSecret,
  removeWebhook,
  testWebhook,
  listDeliveries,
];
