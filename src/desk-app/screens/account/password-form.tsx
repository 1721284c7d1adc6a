// Password form: the password of now and the new one; every other browser is signed out by it.

import { useState } from "preact/hooks";
import { callApi } from "../../api/call-api.ts";
import { useWords } from "../../desk-context.ts";
import { PasswordField } from "../../door/password-field.tsx";
import { SendingForm } from "../../door/sending-form.tsx";
import { useSending } from "../../door/use-sending.ts";
import { showToast } from "../../toasts/toast-store.ts";
import { DOOR_WORDS } from "../../words/door-words.ts";
import { PEOPLE_WORDS } from "../../words/people-words.ts";

export function PasswordForm({ loginName }: { readonly loginName: string }) {
  const door = useWords(DOOR_WORDS);
  const words = useWords(PEOPLE_WORDS);
  const sending = useSending();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const onDone = (): void => {
    setCurrent("");
    setNext("");
    showToast({ tone: "done", text: words.passwordChanged });
  };
  return (
    <section class="account-part">
      <h2>{words.passwordTitle}</h2>
      <SendingForm
        sending={sending}
        label={words.changePassword}
        onSend={() => {
          const body = { current, next };
          sending.send(() => callApi({ method: "POST", path: "/account/password", body }), onDone);
        }}
      >
        <input type="hidden" name="username" autocomplete="username" value={loginName} />
        <PasswordField
          label={words.currentPassword}
          value={current}
          onInput={setCurrent}
          autocomplete="current-password"
        />
        <PasswordField
          label={door.newPassword}
          value={next}
          onInput={setNext}
          autocomplete="new-password"
          note={door.passwordNote}
        />
      </SendingForm>
    </section>
  );
}
