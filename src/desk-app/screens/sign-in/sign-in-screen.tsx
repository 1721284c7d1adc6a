// Sign-in screen: a name and a password, or a passkey, open a session; whoever is signed in already goes on.

import { useEffect, useState } from "preact/hooks";
import type { Viewer } from "../../../desk/api/people/people-schemas.ts";
import { callApi } from "../../api/call-api.ts";
import { useDesk, useWords } from "../../desk-context.ts";
import { FaultLine } from "../../door/fault-line.tsx";
import { hasPasskeys, signInWithPasskey } from "../../door/passkey-browser.ts";
import { PasswordField } from "../../door/password-field.tsx";
import { TextField } from "../../door/text-field.tsx";
import { type Sending, useSending } from "../../door/use-sending.ts";
import { ScreenFrame } from "../../frame/screen.tsx";
import { DOOR_WORDS } from "../../words/door-words.ts";
import { findViewer } from "./find-viewer.ts";
import { onward } from "./onward.ts";

function SignInForm({ sending, onIn }: { readonly sending: Sending; readonly onIn: () => void }) {
  const words = useWords(DOOR_WORDS);
  const [loginName, setLoginName] = useState("");
  const [password, setPassword] = useState("");
  const body = { loginName, password };
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        sending.send(() => callApi<Viewer>({ method: "POST", path: "/session", body }), onIn);
      }}
    >
      <TextField
        label={words.loginName}
        value={loginName}
        onInput={setLoginName}
        autocomplete="username"
        isPlain
      />
      <PasswordField
        label={words.password}
        value={password}
        onInput={setPassword}
        autocomplete="current-password"
      />
      <FaultLine fault={sending.fault} />
      <div class="form-actions">
        <button type="submit" class="main-button" disabled={sending.isBusy}>
          {words.signIn}
        </button>
      </div>
    </form>
  );
}

export function SignInScreen() {
  const { boot, language, navigation } = useDesk();
  const words = useWords(DOOR_WORDS);
  const sending = useSending();
  const [known, setKnown] = useState(boot.viewer?.name);
  const to = onward(language, new URLSearchParams(navigation.place.get().query).get("to"), location.origin);
  const go = (): void => location.assign(to);
  useEffect(() => {
    // By a link on another site the browser has not shown its cookie to the page, but does to the page's own calls.
    if (known === undefined) void findViewer().then((viewer) => setKnown(viewer?.account.name));
  }, []);
  return (
    <ScreenFrame title={words.signIn} class="door">
      {known === undefined ? (
        <p class="note">{words.signInText}</p>
      ) : (
        <p class="door-known">
          {words.signedInAs(known)} <a href={to}>{words.goOn}</a>
        </p>
      )}
      <SignInForm sending={sending} onIn={go} />
      {hasPasskeys() && (
        <p class="door-other">
          <span class="note">{words.or}</span>
          <button
            type="button"
            disabled={sending.isBusy}
            onClick={() => sending.send(() => signInWithPasskey<Viewer>(), go)}
          >
            {words.withPasskey}
          </button>
        </p>
      )}
      <p class="note">{words.lost}</p>
    </ScreenFrame>
  );
}
