// Token form: what a program is to be allowed → a new token, whose secret is shown once.

import { useId, useState } from "preact/hooks";
import { TOKEN_SCOPES, type TokenScope } from "../../../terms/desk/token.ts";
import { useWords } from "../../desk-context.ts";
import { Dialog } from "../../frame/dialog.tsx";
import { CONNECTIONS_WORDS } from "../../words/connections-words.ts";
import { ChoiceGroup } from "./choice-group.tsx";
import { useCall } from "./use-calls.ts";

type TokenFormProps = { readonly onClose: () => void; readonly onMade: (secret: string) => void };

/** Days until it expires; 0: never. */
const LIVES = [30, 90, 365, 0] as const;
const DAY_MS = 86_400_000;

export function TokenForm({ onClose, onMade }: TokenFormProps) {
  const words = useWords(CONNECTIONS_WORDS);
  const call = useCall();
  const [name, setName] = useState("");
  const [scopes, setScopes] = useState<readonly TokenScope[]>(["read"]);
  const [days, setDays] = useState<number>(LIVES[1]);
  const [isSending, setSending] = useState(false);
  const [nameId, daysId, formId] = [useId(), useId(), useId()];
  const make = async (): Promise<void> => {
    setSending(true);
    const expires = days === 0 ? {} : { expiresAt: new Date(Date.now() + days * DAY_MS).toISOString() };
    const body = { name, scopes, ...expires };
    const made = await call<{ readonly secret: string }>({ method: "POST", path: "/tokens", body });
    setSending(false);
    if (made) onMade(made.secret);
  };
  const actions = (
    <>
      <button type="button" onClick={onClose}>
        {words.cancel}
      </button>
      <button
        type="submit"
        form={formId}
        class="main-button"
        disabled={isSending || name.trim() === "" || scopes.length === 0}
      >
        {words.make}
      </button>
    </>
  );
  return (
    <Dialog title={words.makeToken} onClose={onClose} actions={actions}>
      <form
        id={formId}
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <div class="field">
          <label for={nameId}>{words.name}</label>
          <input
            id={nameId}
            value={name}
            maxLength={80}
            required
            autocomplete="off"
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <p class="note">{words.nameNote}</p>
        </div>
        <ChoiceGroup
          legend={words.scopes}
          all={TOKEN_SCOPES}
          labels={words.scope}
          chosen={scopes}
          onChange={setScopes}
        />
        <div class="field">
          <label for={daysId}>{words.expires}</label>
          <select
            id={daysId}
            value={String(days)}
            onChange={(event) => setDays(Number(event.currentTarget.value))}
          >
            {LIVES.map((life) => (
              <option key={life} value={String(life)}>
                {life === 0 ? words.never : words.afterDays(life)}
              </option>
            ))}
          </select>
        </div>
      </form>
    </Dialog>
  );
}
