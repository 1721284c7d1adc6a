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
    new Promise((resolve, reject) => {
      // Its place is free when its thread is gone; whoever asked does not wait for that.
      const work = queue.run(async () => {
        const { showOriginal } = await import("../../intake/original/show-original.ts");
        const { shown, ended } = showOriginal(job);
        shown.then(resolve, reject);
        await ended;
        return true;
      });
      work.then((done) => done === undefined && resolve(undefined), reject);
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
      if (shown?.kind === "failed") return shown.why;
      return shown ? "too-heavy" : "busy";
    },
  };
}
