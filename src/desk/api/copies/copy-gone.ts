// Copy gone: a version from which no steps lead on any more → the problem with which the call is answered.

import type { ArticleId } from "../../../terms/ids.ts";
import { DeskFault } from "../desk-fault.ts";

export const copyGone = (id: ArticleId, version: number): DeskFault =>
  new DeskFault({
    name: "conflict",
    code: "gone",
    detail: `From version ${version} of the working copy of article ${id} no steps lead on: open it anew.`,
  });
