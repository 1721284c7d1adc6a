// Session list: the browsers in which one's own account is signed in, and the way to sign them out.

import type { SessionTold } from "../../../desk/api/people/people-schemas.ts";
import { callApi } from "../../api/call-api.ts";
import { useLoaded } from "../../api/use-loaded.ts";
import { useDesk, useWords } from "../../desk-context.ts";
import { FaultLine } from "../../door/fault-line.tsx";
import { useSending } from "../../door/use-sending.ts";
import { showToast } from "../../toasts/toast-store.ts";
import { PEOPLE_WORDS, type PeopleWords } from "../../words/people-words.ts";
import { tellTime } from "../../words/tokyo-time.ts";

function nameOf({ browser: { browser, system } }: SessionTold, words: PeopleWords): string {
  if (browser === "") return system === "" ? words.unknownBrowser : system;
  return system === "" ? browser : words.onSystem(browser, system);
}

export function SessionList() {
  const { language } = useDesk();
  const words = useWords(PEOPLE_WORDS);
  const [loaded, again] = useLoaded<{ readonly sessions: readonly SessionTold[] }>("/sessions");
  const sending = useSending();
  const sessions = loaded.kind === "there" ? loaded.value.sessions : [];
  const end = (path: string): void =>
    sending.send(
      () => callApi({ method: "DELETE", path }),
      () => {
        showToast({ tone: "done", text: words.sessionsEnded });
        again();
      },
    );
  return (
    <section class="account-part">
      <h2>{words.sessionsTitle}</h2>
      <ul class="line-list">
        {sessions.map((session) => (
          <li key={session.id}>
            <div>
              <p>
                <b>{nameOf(session, words)}</b>
                {session.isThis && <span class="note"> {words.thisSession}</span>}
              </p>
              <p class="note">
                {words.openedAt(tellTime(language, session.openedAt), words.means[session.means])} ·{" "}
                {words.seenAt(tellTime(language, session.seenAt))}
              </p>
            </div>
            {!session.isThis && (
              <div class="line-actions">
                <button
                  type="button"
                  disabled={sending.isBusy}
                  onClick={() => end(`/sessions/${session.id}`)}
                >
                  {words.endSession}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <FaultLine fault={sending.fault} />
      {sessions.length > 1 && (
        <button type="button" disabled={sending.isBusy} onClick={() => end("/sessions")}>
          {words.endOthers}
        </button>
      )}
    </section>
  );
}
