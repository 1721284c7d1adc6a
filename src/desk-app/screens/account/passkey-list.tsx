// Passkey list: the passkeys of one's own account; one more, another name, one less.

import { useState } from "preact/hooks";
import type { PasskeyTold } from "../../../desk/api/people/people-schemas.ts";
import { callApi } from "../../api/call-api.ts";
import { useLoaded } from "../../api/use-loaded.ts";
import { useDesk, useWords } from "../../desk-context.ts";
import { AskDialog } from "../../door/ask-dialog.tsx";
import { FaultLine } from "../../door/fault-line.tsx";
import { hasPasskeys, registerPasskey } from "../../door/passkey-browser.ts";
import { TextField } from "../../door/text-field.tsx";
import { SendingForm } from "../../door/sending-form.tsx";
import { useSending } from "../../door/use-sending.ts";
import { showToast } from "../../toasts/toast-store.ts";
import { DOOR_WORDS } from "../../words/door-words.ts";
import { PEOPLE_WORDS } from "../../words/people-words.ts";
import { tellTime } from "../../words/tokyo-time.ts";

type Asked = { readonly what: "rename" | "remove"; readonly passkey: PasskeyTold };

function PasskeyDialog({
  asked: { what, passkey },
  onClose,
  onDone,
}: {
  readonly asked: Asked;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const words = useWords(PEOPLE_WORDS);
  const sending = useSending();
  const [name, setName] = useState(passkey.name);
  const path = `/passkeys/${passkey.id}`;
  const isRemoval = what === "remove";
  const call = () =>
    isRemoval ? callApi({ method: "DELETE", path }) : callApi({ method: "PATCH", path, body: { name } });
  return (
    <AskDialog
      title={isRemoval ? words.removePasskeyTitle(passkey.name) : words.rename}
      label={isRemoval ? words.remove : words.save}
      isGrave={isRemoval}
      isBusy={sending.isBusy}
      onConfirm={() => sending.send(call, onDone)}
      onClose={onClose}
    >
      {isRemoval ? (
        <p>{words.removePasskeyText}</p>
      ) : (
        <TextField label={words.passkeyName} value={name} onInput={setName} />
      )}
      <FaultLine fault={sending.fault} />
    </AskDialog>
  );
}

function AddPasskey({ onAdded }: { readonly onAdded: () => void }) {
  const words = useWords(PEOPLE_WORDS);
  const sending = useSending();
  const [name, setName] = useState("");
  return (
    <SendingForm
      sending={sending}
      label={words.addPasskey}
      onSend={() => {
        sending.send(
          () => registerPasskey<PasskeyTold>(name),
          () => {
            setName("");
            showToast({ tone: "done", text: words.passkeyAdded });
            onAdded();
          },
        );
      }}
    >
      <TextField label={words.passkeyName} value={name} onInput={setName} />
    </SendingForm>
  );
}

export function PasskeyList({ isPossible }: { readonly isPossible: boolean }) {
  const { language } = useDesk();
  const door = useWords(DOOR_WORDS);
  const words = useWords(PEOPLE_WORDS);
  const [loaded, again] = useLoaded<{ readonly passkeys: readonly PasskeyTold[] }>("/passkeys");
  const [asked, setAsked] = useState<Asked | undefined>();
  const passkeys = loaded.kind === "there" ? loaded.value.passkeys : [];
  return (
    <section class="account-part">
      <h2>{words.passkeysTitle}</h2>
      <p class="note">{words.passkeysText}</p>
      {loaded.kind === "there" && passkeys.length === 0 && <p>{words.noPasskeys}</p>}
      <ul class="line-list">
        {passkeys.map((passkey) => (
          <li key={passkey.id}>
            <div>
              <p>
                <b>{passkey.name}</b>
                {passkey.isSynced && <span class="note"> {words.synced}</span>}
              </p>
              <p class="note">
                {passkey.usedAt === undefined
                  ? words.neverUsed
                  : words.usedAt(tellTime(language, passkey.usedAt))}
              </p>
            </div>
            <div class="line-actions">
              <button type="button" onClick={() => setAsked({ what: "rename", passkey })}>
                {words.rename}
              </button>
              <button
                type="button"
                class="grave-button"
                onClick={() => setAsked({ what: "remove", passkey })}
              >
                {words.remove}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {isPossible && hasPasskeys() ? (
        <AddPasskey onAdded={again} />
      ) : (
        <p class="note">{door.refused["no-passkeys-here"]}</p>
      )}
      {asked && (
        <PasskeyDialog
          asked={asked}
          onClose={() => setAsked(undefined)}
          onDone={() => {
            setAsked(undefined);
            again();
          }}
        />
      )}
    </section>
  );
}
