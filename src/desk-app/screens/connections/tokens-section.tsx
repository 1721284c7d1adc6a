// Tokens section: which programs may call the desk, what for, and when they last did.

import { useState } from "preact/hooks";
import type { ListedToken } from "../../../desk/api/tokens/token-schema.ts";
import { useWords } from "../../desk-context.ts";
import { showToast } from "../../toasts/toast-store.ts";
import { CONNECTIONS_WORDS, type ConnectionsWords } from "../../words/connections-words.ts";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { Moment } from "./moment.tsx";
import { SecretDialog } from "./secret-dialog.tsx";
import { TokenForm } from "./token-form.tsx";
import { useAnswer, useCall } from "./use-calls.ts";

type Asking =
  | { readonly kind: "make" }
  | { readonly kind: "secret"; readonly secret: string }
  | { readonly kind: "revoke"; readonly token: ListedToken };

function stateOf({ state, expiresAt }: ListedToken, words: ConnectionsWords): string | undefined {
  if (state.kind === "revoked") return words.revoked;
  return expiresAt !== undefined && Date.parse(expiresAt) <= Date.now() ? words.expired : undefined;
}

type TokenLineProps = { readonly token: ListedToken; readonly onRevoke: () => void };

function TokenLine({ token, onRevoke }: TokenLineProps) {
  const words = useWords(CONNECTIONS_WORDS);
  const over = stateOf(token, words);
  return (
    <li class={over === undefined ? "connection" : "connection connection-over"}>
      <div class="connection-what">
        <h3>
          {token.name} <code>{token.hint}</code>
        </h3>
        <p class="note">{token.scopes.map((scope) => words.scope[scope]).join(" / ")}</p>
        <p class="note">
          {words.made} <Moment at={token.createdAt} />
          {" · "}
          {words.until} {token.expiresAt === undefined ? words.never : <Moment at={token.expiresAt} />}
          {" · "}
          {token.usedAt === undefined ? (
            words.unused
          ) : (
            <>
              {words.used} <Moment at={token.usedAt} />
            </>
          )}
          {" · "}
          {words.ofAccount(token.accountName)}
        </p>
      </div>
      <div class="connection-does">
        {over !== undefined && <span class="connection-state">{over}</span>}
        {token.state.kind === "active" && (
          <button type="button" class="grave-button" onClick={onRevoke}>
            {words.revoke}
            <span class="quiet"> {token.name}</span>
          </button>
        )}
      </div>
    </li>
  );
}

export function TokensSection() {
  const words = useWords(CONNECTIONS_WORDS);
  const call = useCall();
  const { answer, askAgain } = useAnswer<{ readonly tokens: readonly ListedToken[] }>("/tokens");
  const [asking, setAsking] = useState<Asking>();
  const close = (): void => setAsking(undefined);
  const revoke = async ({ id }: ListedToken): Promise<void> => {
    close();
    if (!(await call({ method: "POST", path: `/tokens/${id}/revoke` }))) return;
    showToast({ tone: "done", text: words.done });
    askAgain();
  };
  return (
    <section class="connections" aria-labelledby="tokens-heading">
      <header class="connections-head">
        <h2 id="tokens-heading">{words.tokens}</h2>
        <button type="button" class="main-button" onClick={() => setAsking({ kind: "make" })}>
          {words.makeToken}
        </button>
      </header>
      <p class="note">{words.tokensNote}</p>
      {answer?.tokens.length === 0 && <p>{words.noTokens}</p>}
      <ul>
        {answer?.tokens.map((token) => (
          <TokenLine key={token.id} token={token} onRevoke={() => setAsking({ kind: "revoke", token })} />
        ))}
      </ul>
      {asking?.kind === "make" && (
        <TokenForm
          onClose={close}
          onMade={(secret) => {
            setAsking({ kind: "secret", secret });
            askAgain();
          }}
        />
      )}
      {asking?.kind === "secret" && (
        <SecretDialog secret={asking.secret} note={words.tokenSecretNote} onClose={close} />
      )}
      {asking?.kind === "revoke" && (
        <ConfirmDialog
          title={words.revokeTitle(asking.token.name)}
          note={words.revokeNote}
          label={words.revoke}
          onConfirm={() => void revoke(asking.token)}
          onClose={close}
        />
      )}
    </section>
  );
}
