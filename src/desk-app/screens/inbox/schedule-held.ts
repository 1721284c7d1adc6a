// Schedule held: articles whose embargo has not ended → each scheduled for the end of it, and told.

import type { Embargo } from "../../../terms/article.ts";
import { callApi } from "../../api/call-api.ts";
import { firstTime } from "../../embargo/held-article.ts";
import { showToast } from "../../toasts/toast-store.ts";
import { EMBARGO_WORDS } from "../../words/embargo-words.ts";
import type { AppLanguage } from "../../words/language.ts";
import { INBOX_WORDS } from "../../words/inbox-words.ts";
import { loadStanding } from "./inbox-store.ts";

type Held = {
  readonly article: {
    readonly id: number;
    readonly revision: number;
    readonly headline: { readonly text: string };
  };
  readonly embargo: Embargo;
};

/** As they are shown: one that somebody has changed meanwhile is not scheduled, and named. */
export async function scheduleHeld(held: readonly Held[], language: AppLanguage): Promise<void> {
  const words = EMBARGO_WORDS[language];
  let done = 0;
  for (const { article, embargo } of held) {
    const { id, revision, headline } = article;
    const body = { ...firstTime(embargo), revision };
    const answer = await callApi({ method: "POST", path: `/articles/${id}/schedule`, body });
    if (answer.ok) done += 1;
    else {
      const { problem } = answer;
      const why = problem.kind === "offline" ? INBOX_WORDS[language].offline : problem.detail;
      showToast({ tone: "fault", text: words.notScheduled(headline.text, why) });
    }
  }
  if (done > 0) showToast({ tone: "done", text: words.scheduled(done) });
  await loadStanding();
}
