// Change fields: fields of an article as somebody changed them → kept in its working copy, or the one that somebody else changed meanwhile.

import type { Archive } from "../../newsroom/ports/archive.ts";
import type { Article } from "../../terms/article.ts";
import type { NewAuditEntry } from "../../terms/desk/audit-entry.ts";
import type { CopyFields } from "../../terms/desk/copy-fields.ts";
import type { ArticleId } from "../../terms/ids.ts";
import { type FieldChanges, type FieldConflict, mergeFields } from "./merge-fields.ts";

export type FieldsOutcome =
  | { readonly kind: "set"; readonly article: Article; readonly fields: CopyFields }
  | { readonly kind: "missing" }
  | { readonly kind: "closed"; readonly state: Article["state"]["kind"] }
  | { readonly kind: "conflict"; readonly conflict: FieldConflict };

/** Each field with what it was before; all of them or none, with an entry of the audit log. `closed`: states of the article in which none is. */
export async function changeFields(
  archive: Pick<Archive, "changeCopy">,
  id: ArticleId,
  changes: FieldChanges,
  entry: Pick<NewAuditEntry, "at" | "actor">,
  closed: readonly Article["state"]["kind"][],
): Promise<FieldsOutcome> {
  let result: FieldsOutcome = { kind: "missing" };
  await archive.changeCopy(id, ({ article, head: { version: _version, ...head } }) => {
    if (closed.includes(article.state.kind)) {
      result = { kind: "closed", state: article.state.kind };
      return undefined;
    }
    const merged = mergeFields(article, head.fields, changes);
    if (!merged.ok) {
      result = { kind: "conflict", conflict: merged.error };
      return undefined;
    }
    result = { kind: "set", article, fields: merged.value };
    const names = Object.keys(changes);
    const detail = { revision: article.revision, fields: names };
    return {
      head: { ...head, fields: merged.value },
      audit: [{ ...entry, action: "article.edited", article: id, detail }],
    };
  });
  return result;
}
