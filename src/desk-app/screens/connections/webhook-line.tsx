// Webhook line: one webhook, how it is, and what can be done with it.

import { useState } from "preact/hooks";
import type { Webhook } from "../../../terms/desk/webhook.ts";
import { useWords } from "../../desk-context.ts";
import { CONNECTIONS_WORDS, type ConnectionsWords } from "../../words/connections-words.ts";
import { Deliveries } from "./deliveries.tsx";
import { Moment, momentText } from "./moment.tsx";

export type WebhookAct = "test" | "pause" | "resume" | "edit" | "secret" | "remove";

type WebhookLineProps = { readonly webhook: Webhook; readonly onAct: (act: WebhookAct) => void };

function stateText({ state, failingSince }: Webhook, words: ConnectionsWords): string {
  if (state.kind === "paused") return words.paused[state.reason];
  return failingSince === undefined ? words.active : words.failing(momentText(failingSince));
}

export function WebhookLine({ webhook, onAct }: WebhookLineProps) {
  const words = useWords(CONNECTIONS_WORDS);
  const [isOpen, setOpen] = useState(false);
  const { state, name, events, address, oldSecretUntil } = webhook;
  const isWell = state.kind === "active" && webhook.failingSince === undefined;
  const acts: readonly (readonly [WebhookAct, string])[] = [
    ["test", words.test],
    state.kind === "active" ? ["pause", words.pause] : ["resume", words.resume],
    ["edit", words.edit],
    ["secret", words.newSecret],
    ["remove", words.remove],
  ];
  return (
    <li class="connection">
      <div class="connection-what">
        <h3>{name}</h3>
        <p class="connection-address">
          <code>{address}</code>
        </p>
        <p class={isWell ? "note" : "note connection-fault"}>
          {stateText(webhook, words)}
          {state.kind === "paused" && (
            <>
              {" · "}
              <Moment at={state.since} />
            </>
          )}
          {oldSecretUntil !== undefined &&
            Date.parse(oldSecretUntil) > Date.now() &&
            ` · ${words.oldSecret(momentText(oldSecretUntil))}`}
        </p>
        <p class="note">{events.map((event) => words.event[event]).join(" / ")}</p>
      </div>
      <div class="connection-does">
        {acts.map(([act, label]) => (
          <button
            key={act}
            type="button"
            class={act === "remove" ? "grave-button" : "quiet-button"}
            onClick={() => onAct(act)}
          >
            {label}
            <span class="quiet"> {name}</span>
          </button>
        ))}
        <button type="button" class="quiet-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {words.deliveries}
          <span class="quiet"> {name}</span>
        </button>
      </div>
      {isOpen && <Deliveries webhook={webhook.id} name={name} />}
    </li>
  );
}
