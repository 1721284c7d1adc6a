// Original button: opens what the announcement behind an article was received as.

import { useState } from "preact/hooks";
import { callApi } from "../api/call-api.ts";
import { useWords } from "../desk-context.ts";
import { showToast } from "../toasts/toast-store.ts";
import { ORIGINAL_WORDS } from "../words/original-words.ts";
import { OriginalView } from "./original-view.tsx";

type Behind = { readonly provenance?: { readonly announcementId: number } };

export function OriginalButton({ article }: { readonly article: number }) {
  const words = useWords(ORIGINAL_WORDS);
  const [announcement, setAnnouncement] = useState<number>();
  const open = async (): Promise<void> => {
    const answer = await callApi<Behind>({ method: "GET", path: `/articles/${article}` });
    const found = answer.ok ? answer.value.provenance?.announcementId : undefined;
    if (found !== undefined) setAnnouncement(found);
    else if (answer.ok) showToast({ text: words.none, tone: "done" });
    else if (answer.problem.kind === "problem") showToast({ text: answer.problem.detail, tone: "fault" });
  };
  return (
    <>
      <button type="button" class="quiet-button" onClick={() => void open()}>
        {words.open}
      </button>
      {announcement !== undefined && (
        <OriginalView announcement={announcement} onClose={() => setAnnouncement(undefined)} />
      )}
    </>
  );
}
