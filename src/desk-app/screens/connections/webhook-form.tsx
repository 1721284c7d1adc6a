// Webhook form: an address and what it is told of → a new webhook, or one that is edited.

import { useId, useState } from "preact/hooks";
import { WEBHOOK_EVENTS, type Webhook, type WebhookEvent } from "../../../terms/desk/webhook.ts";
import { useWords } from "../../desk-context.ts";
import { CONNECTIONS_WORDS } from "../../words/connections-words.ts";
import { ChoiceGroup } from "./choice-group.tsx";
import { ConnectionForm } from "./connection-form.tsx";
import { useCall } from "./use-calls.ts";

type WebhookFormProps = {
  /** Absent: a new one. */
  readonly webhook?: Webhook;
  readonly onClose: () => void;
  /** With the secret of a new one. */
  readonly onSaved: (secret: string | undefined) => void;
};

const USUAL: readonly WebhookEvent[] = ["article.published", "article.corrected", "article.withdrawn"];

export function WebhookForm({ webhook, onClose, onSaved }: WebhookFormProps) {
  const words = useWords(CONNECTIONS_WORDS);
  const call = useCall();
  const [name, setName] = useState(webhook?.name ?? "");
  const [address, setAddress] = useState(webhook?.address ?? "https://");
  const [events, setEvents] = useState<readonly WebhookEvent[]>(webhook?.events ?? USUAL);
  const addressId = useId();
  const save = async (): Promise<void> => {
    const asked = webhook
      ? ({ method: "PUT", path: `/webhooks/${webhook.id}` } as const)
      : ({ method: "POST", path: "/webhooks" } as const);
    const body = { name, address, events };
    const saved = await call<{ readonly secret?: string }>({ ...asked, body });
    if (saved) onSaved(saved.secret);
  };
  return (
    <ConnectionForm
      title={webhook ? words.editWebhook : words.makeWebhook}
      label={webhook ? words.save : words.make}
      name={name}
      onName={setName}
      isReady={events.length > 0}
      onSend={save}
      onClose={onClose}
    >
      <div class="field">
        <label for={addressId}>{words.address}</label>
        <input
          id={addressId}
          type="url"
          value={address}
          maxLength={2_000}
          required
          autocomplete="off"
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <p class="note">{words.addressNote}</p>
      </div>
      <ChoiceGroup
        legend={words.events}
        all={WEBHOOK_EVENTS}
        labels={words.event}
        chosen={events}
        onChange={setEvents}
      />
    </ConnectionForm>
  );
}
