// Invite form: a name and a role → a link that lets that person in.

import { useId, useState } from "preact/hooks";
import type { MadeLinkTold } from "../../../desk/api/people/people-schemas.ts";
import { ROLES } from "../../../terms/desk/role.ts";
import { callApi } from "../../api/call-api.ts";
import { useWords } from "../../desk-context.ts";
import { FaultLine } from "../../door/fault-line.tsx";
import { TextField } from "../../door/text-field.tsx";
import { useSending } from "../../door/use-sending.ts";
import { PEOPLE_WORDS } from "../../words/people-words.ts";
import type { ShownLink } from "./people-screen.tsx";

export function InviteForm({ onLink }: { readonly onLink: (link: ShownLink) => void }) {
  const words = useWords(PEOPLE_WORDS);
  const sending = useSending();
  const [name, setName] = useState("");
  const [role, setRole] = useState<string>("reporter");
  const roleId = useId();
  return (
    <section class="account-part">
      <h2>{words.inviteTitle}</h2>
      <p class="note">{words.inviteText}</p>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          const body = { name, role };
          sending.send(
            () => callApi<MadeLinkTold>({ method: "POST", path: "/people/invitations", body }),
            (made) => {
              setName("");
              onLink({ name, made });
            },
          );
        }}
      >
        <TextField label={words.inviteName} value={name} onInput={setName} />
        <div class="field">
          <label for={roleId}>{words.role}</label>
          <select id={roleId} value={role} onChange={(event) => setRole(event.currentTarget.value)}>
            {ROLES.map((one) => (
              <option key={one} value={one}>
                {words.roles[one]}
              </option>
            ))}
          </select>
        </div>
        <FaultLine fault={sending.fault} />
        <div class="form-actions">
          <button type="submit" disabled={sending.isBusy}>
            {words.invite}
          </button>
        </div>
      </form>
    </section>
  );
}
