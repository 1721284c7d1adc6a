// Webhooks section: whom the desk tells of its articles, and what is done about them.

import { useState } from "preact/hooks";
import type { Delivery, Webhook } from "../../../terms/desk/webhook.ts";
import { useWords } from "../../desk-context.ts";
import { showToast } from "../../toasts/toast-store.ts";
import { CONNECTIONS_WORDS } from "../../words/connections-words.ts";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { outcomeText } from "./deliveries.tsx";
import { SecretDialog } from "./secret-dialog.tsx";
import { useAnswer, useCall } from "./use-calls.ts";
import { WebhookForm } from "./webhook-form.tsx";
import { type WebhookAct, WebhookLine } from "./webhook-line.tsx";

type Asking =
  | { readonly kind: "make" }
  | { readonly kind: "shown"; readonly secret: string }
  | { readonly kind: "edit" | "secret" | "remove"; readonly webhook: Webhook };

/** How many hours a secret that is replaced goes on signing. */
const OVERLAP_HOURS = 24;

/** What is done with a webhook, said and shown when it is done. */
function useWebhookActs(askAgain: () => void, onAsk: (asking: Asking | undefined) => void) {
  const words = useWords(CONNECTIONS_WORDS);
  const call = useCall();
  const finish = (done: unknown): void => {
    if (done === undefined) return;
    showToast({ tone: "done", text: words.done });
    askAgain();
  };
  return {
    async act(webhook: Webhook, act: WebhookAct): Promise<void> {
      if (act === "edit" || act === "secret" || act === "remove") return onAsk({ kind: act, webhook });
      const path = `/webhooks/${webhook.id}/${act}`;
      if (act !== "test") return finish(await call({ method: "POST", path }));
      const tested = await call<{ readonly delivery: Delivery }>({ method: "POST", path });
      if (tested) showToast({ tone: "done", text: words.tested(outcomeText(tested.delivery)) });
    },
    async remove({ id }: Webhook): Promise<void> {
      onAsk(undefined);
      finish(await call({ method: "DELETE", path: `/webhooks/${id}` }));
    },
    async renewSecret({ id }: Webhook, hours: number): Promise<void> {
      const path = `/webhooks/${id}/secret`;
      const renewed = await call<{ readonly secret: string }>({ method: "POST", path, body: { hours } });
      onAsk(renewed && { kind: "shown", secret: renewed.secret });
      if (renewed) askAgain();
    },
  };
}

export function WebhooksSection() {
  const words = useWords(CONNECTIONS_WORDS);
  const { answer, askAgain } = useAnswer<{ readonly webhooks: readonly Webhook[] }>("/webhooks");
  const [asking, setAsking] = useState<Asking>();
  const [endsAtOnce, setEndsAtOnce] = useState(false);
  const close = (): void => setAsking(undefined);
  const acts = useWebhookActs(askAgain, setAsking);
  return (
    <section class="connections" aria-labelledby="webhooks-heading">
      <header class="connections-head">
        <h2 id="webhooks-heading">{words.webhooks}</h2>
        <button type="button" class="main-button" onClick={() => setAsking({ kind: "make" })}>
          {words.makeWebhook}
        </button>
      </header>
      <p class="note">{words.webhooksNote}</p>
      {answer?.webhooks.length === 0 && <p>{words.noWebhooks}</p>}
      <ul>
        {answer?.webhooks.map((webhook) => (
          <WebhookLine key={webhook.id} webhook={webhook} onAct={(act) => void acts.act(webhook, act)} />
        ))}
      </ul>
      {(asking?.kind === "make" || asking?.kind === "edit") && (
        <WebhookForm
          {...("webhook" in asking && { webhook: asking.webhook })}
          onClose={close}
          onSaved={(secret) => {
            setAsking(secret === undefined ? undefined : { kind: "shown", secret });
            askAgain();
          }}
        />
      )}
      {asking?.kind === "shown" && (
        <SecretDialog secret={asking.secret} note={words.hookSecretNote} onClose={close} />
      )}
      {asking?.kind === "remove" && (
        <ConfirmDialog
          title={words.removeTitle(asking.webhook.name)}
          note={words.removeNote}
          label={words.remove}
          onConfirm={() => void acts.remove(asking.webhook)}
          onClose={close}
        />
      )}
      {asking?.kind === "secret" && (
        <ConfirmDialog
          title={words.newSecretTitle(asking.webhook.name)}
          note={words.newSecretNote}
          label={words.newSecret}
          onConfirm={() => void acts.renewSecret(asking.webhook, endsAtOnce ? 0 : OVERLAP_HOURS)}
          onClose={close}
        >
          <label class="choice">
            <input
              type="checkbox"
              checked={endsAtOnce}
              onChange={(event) => setEndsAtOnce(event.currentTarget.checked)}
            />
            <span>{words.newSecretNow}</span>
          </label>
        </ConfirmDialog>
      )}
    </section>
  );
}
