// Connection band: says that the server cannot be reached, or that the session has ended, above whatever is being worked on.

import { callApi } from "../api/call-api.ts";
import { connection } from "../api/connection.ts";
import { useDesk, useWords } from "../desk-context.ts";
import { placePath } from "../router/place.ts";
import { useStore } from "../store.ts";
import { FRAME_WORDS } from "../words/frame-words.ts";

/** The region is there from the start, so that what comes into it is read out. */
export function ConnectionBand() {
  const words = useWords(FRAME_WORDS);
  const { language } = useDesk();
  const state = useStore(connection);
  return (
    <div role="status" class="connection-band">
      {state === "offline" && <p class="band">{words.offline}</p>}
      {state === "signed-out" && (
        <p class="band">
          {words.signedOut}{" "}
          <a href={placePath(language, { kind: "sign-in" })} target="_blank" rel="noopener">
            {words.signInAgain}
          </a>{" "}
          <button type="button" onClick={() => void callApi({ method: "GET", path: "/session" })}>
            {words.checkAgain}
          </button>
        </p>
      )}
    </div>
  );
}
