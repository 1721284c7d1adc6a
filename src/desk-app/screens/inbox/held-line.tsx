// Held line: how many announcements rules hold, which have no line in the inbox → a sentence above it, and the way there.

import { useDesk, useWords } from "../../desk-context.ts";
import { useStore } from "../../store.ts";
import { INBOX_WORDS } from "../../words/inbox-words.ts";
import { standing } from "./inbox-store.ts";

const HELD_PATH = "/desk/rules/held";

/** The region is there from the start, so that who hears the screen is told when something urgent is held. */
export function HeldLine() {
  const { language } = useDesk();
  const words = useWords(INBOX_WORDS);
  const { byRules, urgent } = useStore(standing)?.held ?? { byRules: 0, urgent: 0 };
  const path = language === "en" ? `/en${HELD_PATH}` : HELD_PATH;
  return (
    <div role="status">
      {byRules > 0 && (
        <p class="inbox-held" data-urgent={urgent > 0}>
          {words.held(byRules, urgent)}{" "}
          <a href={`${path}?of=${urgent > 0 ? "urgent" : "rules"}`}>{words.seeHeld}</a>
        </p>
      )}
    </div>
  );
}
