// Missing article: the number of an article that is not there → the problem with which the call is answered.

import type { ArticleId } from "../../../terms/ids.ts";
import { DeskFault } from "../desk-fault.ts";

export const missingArticle = (id: ArticleId): DeskFault =>
  new DeskFault({ name: "not-found", detail: `There is no article ${id}.` });
