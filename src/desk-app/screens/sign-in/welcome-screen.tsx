// Welcome screen: a one-time link opened: a first account, an invitation, a recovery; or why it lets nobody in.

import { useState } from "preact/hooks";
import type { Viewer } from "../../../desk/api/people/people-schemas.ts";
import type { WelcomeTold } from "../../../desk/api/welcome/read-welcome.ts";
import { callApi } from "../../api/call-api.ts";
import { useLoaded } from "../../api/use-loaded.ts";
import { useDesk, useWords } from "../../desk-context.ts";
import { PasswordField } from "../../door/password-field.tsx";
import { sayProblem } from "../../door/say-problem.ts";
import { TextField } from "../../door/text-field.tsx";
import { SendingForm } from "../../door/sending-form.tsx";
import { useSending } from "../../door/use-sending.ts";
import { ScreenFrame } from "../../frame/screen.tsx";
import { Link } from "../../router/link.tsx";
import { placePath } from "../../router/place.ts";
import { DOOR_WORDS, type DoorWords } from "../../words/door-words.ts";
import { FRAME_WORDS } from "../../words/frame-words.ts";
import { PEOPLE_WORDS, type PeopleWords } from "../../words/people-words.ts";

function headOf(
  { purpose, name = "", loginName = "", role }: WelcomeTold,
  words: DoorWords,
  people: PeopleWords,
) {
  if (purpose === "recovery")
    return { title: words.welcomeRecovery(name, loginName), text: words.welcomeRecoveryText };
  if (purpose === "invitation" && role)
    return { title: words.welcomeInvitation(name, people.roles[role]), text: words.welcomeInvitationText };
  return { title: words.welcomeFirst, text: words.welcomeFirstText };
}

function WelcomeForm({ token, told }: { readonly token: string; readonly told: WelcomeTold }) {
  const { language } = useDesk();
  const words = useWords(DOOR_WORDS);
  const sending = useSending();
  const [name, setName] = useState(told.name ?? "");
  const [loginName, setLoginName] = useState(told.loginName ?? "");
  const [password, setPassword] = useState("");
  const joins = told.purpose !== "recovery";
  const body = joins ? { name, loginName, password } : { password };
  return (
    <SendingForm
      sending={sending}
      label={joins ? words.begin : words.comeBack}
      isMain
      onSend={() => {
        sending.send(
          () => callApi<Viewer>({ method: "POST", path: `/welcome/${token}`, body }),
          () => location.assign(placePath(language, { kind: "inbox" })),
        );
      }}
    >
      {joins && (
        <>
          <TextField
            label={words.name}
            value={name}
            onInput={setName}
            autocomplete="name"
            note={words.nameNote}
          />
          <TextField
            label={words.loginName}
            value={loginName}
            onInput={setLoginName}
            autocomplete="username"
            note={words.loginNameNote}
            isPlain
          />
        </>
      )}
      {!joins && (
        <input
          type="text"
          class="quiet"
          autocomplete="username"
          value={loginName}
          readOnly
          tabIndex={-1}
          aria-hidden="true"
        />
      )}
      <PasswordField
        label={joins ? words.password : words.newPassword}
        value={password}
        onInput={setPassword}
        autocomplete="new-password"
        note={words.passwordNote}
      />
    </SendingForm>
  );
}

export function WelcomeScreen({ token }: { readonly token: string }) {
  const { language } = useDesk();
  const frame = useWords(FRAME_WORDS);
  const words = useWords(DOOR_WORDS);
  const people = useWords(PEOPLE_WORDS);
  const [told, again] = useLoaded<WelcomeTold>(`/welcome/${token}`);
  if (told.kind === "loading") return <ScreenFrame title={frame.welcome}>{frame.loading}</ScreenFrame>;
  if (told.kind === "failed")
    return (
      <ScreenFrame title={frame.welcome} class="door">
        <p>{sayProblem(language, told.problem)}</p>
        <button type="button" onClick={again}>
          {frame.tryAgain}
        </button>
      </ScreenFrame>
    );
  const { fate } = told.value;
  if (fate !== "open")
    return (
      <ScreenFrame title={frame.welcome} class="door">
        <p>{words.fates[fate]}</p>
        <p>
          <Link to={{ kind: "sign-in" }}>{words.signIn}</Link>
        </p>
      </ScreenFrame>
    );
  const { title, text } = headOf(told.value, words, people);
  return (
    <ScreenFrame title={title} class="door">
      <p class="note">{text}</p>
      <WelcomeForm token={token} told={told.value} />
    </ScreenFrame>
  );
}
