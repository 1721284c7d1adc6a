// Desk originals: documents as received → what the desk shows of them, each in a thread of its own, a few at a time.

import type { DeskOriginals } from "../../desk/api/originals/desk-originals.ts";
import type { OriginalJob } from "../../intake/original/original-job.ts";
import type { ShownOriginal } from "../../intake/original/show-original.ts";
import { createWorkQueue } from "../../intake/work-queue.ts";

const AT_ONCE = 2;
const MOST_WAITING = 32;

export function createDeskOriginals(): DeskOriginals {
  const queue = createWorkQueue(AT_ONCE, MOST_WAITING);
  const show = (job: OriginalJob): Promise<ShownOriginal | undefined> =>
    queue.run(async () => {
      const { showOriginal } = await import("../../intake/original/show-original.ts");
      return showOriginal(job);
    });
  return {
    async makeSafe({ bytes, charset }) {
      const shown = await show({ kind: "page", bytes, charset });
      if (shown?.kind === "page") return { html: shown.html };
      return shown ? "too-heavy" : "busy";
    },
    async drawPage({ bytes }, page, width) {
      const shown = await show({ kind: "pdf", bytes, page, width });
      if (shown?.kind === "drawn") return { png: shown.png };
      if (shown?.kind === "failed" && shown.why === "no-such-page") return "no-such-page";
      return shown ? "too-heavy" : "busy";
    },
  };
}
