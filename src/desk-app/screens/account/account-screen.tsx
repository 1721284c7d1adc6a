// Account screen: the viewer's own account, how it is opened, and its sessions.

import type { Viewer } from "../../../desk/api/people/people-schemas.ts";
import { callApi } from "../../api/call-api.ts";
import { useLoaded } from "../../api/use-loaded.ts";
import { useDesk, useWords } from "../../desk-context.ts";
import { FaultLine } from "../../door/fault-line.tsx";
import { sayProblem } from "../../door/say-problem.ts";
import { useSending } from "../../door/use-sending.ts";
import { ScreenFrame } from "../../frame/screen.tsx";
import { placePath } from "../../router/place.ts";
import { FRAME_WORDS } from "../../words/frame-words.ts";
import { PEOPLE_WORDS } from "../../words/people-words.ts";
import { NameForm } from "./name-form.tsx";
import { PasskeyList } from "./passkey-list.tsx";
import { PasswordForm } from "./password-form.tsx";
import { SessionList } from "./session-list.tsx";

function SignOut() {
  const { language } = useDesk();
  const words = useWords(PEOPLE_WORDS);
  const sending = useSending();
  const leave = (): void => location.assign(placePath(language, { kind: "sign-in" }));
  return (
    <div>
      <button
        type="button"
        disabled={sending.isBusy}
        onClick={() => sending.send(() => callApi({ method: "DELETE", path: "/session" }), leave)}
      >
        {words.signOut}
      </button>
      <FaultLine fault={sending.fault} />
    </div>
  );
}

export function AccountScreen() {
  const { language } = useDesk();
  const frame = useWords(FRAME_WORDS);
  const words = useWords(PEOPLE_WORDS);
  const [viewer] = useLoaded<Viewer>("/session");
  if (viewer.kind === "loading") return <ScreenFrame title={frame.account}>{frame.loading}</ScreenFrame>;
  if (viewer.kind === "failed")
    return (
      <ScreenFrame title={frame.account}>
        <p>{sayProblem(language, viewer.problem)}</p>
      </ScreenFrame>
    );
  const { account, passkeys } = viewer.value;
  return (
    <ScreenFrame title={frame.account} class="account">
      <div class="account-who">
        <p>
          {account.loginName} · {words.roles[account.role]}
        </p>
        <SignOut />
      </div>
      <NameForm name={account.name} />
      <PasswordForm loginName={account.loginName} />
      <PasskeyList isPossible={passkeys} />
      <SessionList />
    </ScreenFrame>
  );
}
