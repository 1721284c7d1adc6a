// Token form: what a program is to be allowed → a new token, whose secret is shown once.

import { useId, useState } from "preact/hooks";
import { TOKEN_SCOPES, type TokenScope } from "../../../terms/desk/token.ts";
import { useWords } from "../../desk-context.ts";
import { CONNECTIONS_WORDS } from "../../words/connections-words.ts";
import { ChoiceGroup } from "./choice-group.tsx";
import { ConnectionForm } from "./connection-form.tsx";
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
  const daysId = useId();
  const make = async (): Promise<void> => {
    const expires = days === 0 ? {} : { expiresAt: new Date(Date.now() + days * DAY_MS).toISOString() };
    const body = { name, scopes, ...expires };
    const made = await call<{ readonly secret: string }>({ method: "POST", path: "/tokens", body });
    if (made) onMade(made.secret);
  };
  return (
    <ConnectionForm
      title={words.makeToken}
      label={words.make}
      name={name}
      onName={setName}
      nameNote={words.nameNote}
      isReady={scopes.length > 0}
      onSend={make}
      onClose={onClose}
    >
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
    </ConnectionForm>
  );
}
