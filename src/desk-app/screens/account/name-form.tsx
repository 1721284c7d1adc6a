// Name form: one's own name, as colleagues read it.

import { useState } from "preact/hooks";
import { callApi } from "../../api/call-api.ts";
import { useWords } from "../../desk-context.ts";
import { TextField } from "../../door/text-field.tsx";
import { SendingForm } from "../../door/sending-form.tsx";
import { useSending } from "../../door/use-sending.ts";
import { showToast } from "../../toasts/toast-store.ts";
import { DOOR_WORDS } from "../../words/door-words.ts";
import { PEOPLE_WORDS } from "../../words/people-words.ts";

export function NameForm({ name: before }: { readonly name: string }) {
  const door = useWords(DOOR_WORDS);
  const words = useWords(PEOPLE_WORDS);
  const sending = useSending();
  const [name, setName] = useState(before);
  return (
    <section class="account-part">
      <h2>{words.ownTitle}</h2>
      <SendingForm
        sending={sending}
        label={words.save}
        onSend={() => {
          sending.send(
            () => callApi({ method: "PATCH", path: "/account", body: { name } }),
            () => showToast({ tone: "done", text: words.saved }),
          );
        }}
      >
        <TextField
          label={door.name}
          value={name}
          onInput={setName}
          autocomplete="name"
          note={door.nameNote}
        />
      </SendingForm>
    </section>
  );
}
