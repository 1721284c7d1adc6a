// Deliveries: what was sent to a webhook and how that went, the newest first.

import type { Delivery } from "../../../terms/desk/webhook.ts";
import { useWords } from "../../desk-context.ts";
import { CONNECTIONS_WORDS } from "../../words/connections-words.ts";
import { Moment } from "./moment.tsx";
import { useAnswer } from "./use-calls.ts";

export function outcomeText({ outcome }: Pick<Delivery, "outcome">): string {
  return outcome.kind === "answered" ? `HTTP ${outcome.status}` : outcome.reason;
}

const isWell = ({ outcome }: Delivery): boolean =>
  outcome.kind === "answered" && outcome.status >= 200 && outcome.status < 300;

export function Deliveries({ webhook, name }: { readonly webhook: number; readonly name: string }) {
  const words = useWords(CONNECTIONS_WORDS);
  const path = `/webhooks/${webhook}/deliveries`;
  const { answer, askAgain } = useAnswer<{ readonly deliveries: readonly Delivery[] }>(path);
  return (
    <div class="deliveries">
      <button type="button" class="quiet-button" onClick={askAgain}>
        {words.refresh}
      </button>
      {answer?.deliveries.length === 0 && <p class="note">{words.noDeliveries}</p>}
      <ol aria-label={`${words.deliveries}: ${name}`}>
        {answer?.deliveries.map((delivery) => (
          <li key={delivery.id} class={isWell(delivery) ? "delivery" : "delivery delivery-fault"}>
            <Moment at={delivery.at} />
            <span>
              {words.event[delivery.event]}
              {delivery.article !== undefined && ` #${delivery.article}`}
            </span>
            <span>
              {isWell(delivery) ? words.delivered : outcomeText(delivery)} ({delivery.milliseconds} ms
              {delivery.attempt > 1 && `, ${words.attempt(delivery.attempt)}`})
            </span>
            <code>{delivery.message}</code>
            {!isWell(delivery) && delivery.outcome.kind === "answered" && delivery.outcome.excerpt !== "" && (
              <code class="delivery-excerpt">{delivery.outcome.excerpt}</code>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
