// Act on entry: an act of the inbox and one article → done, or the fault with which the same act on it alone would be answered.

import type { EntryChange } from "../../../newsroom/ports/inbox-store.ts";
import { fileInSection } from "../../../newsroom/workflow/file-in-section.ts";
import { accountId } from "../../../terms/desk/account.ts";
import type { AuditAction } from "../../../terms/desk/audit-entry.ts";
import type { JsonValue } from "../../../terms/desk/json-value.ts";
import { articleId } from "../../../terms/ids.ts";
import { faultOfNotSaved } from "../steps/take-step.ts";
import { DeskFault } from "../desk-fault.ts";
import type { DeskCall } from "../route.ts";
import { approveRoute } from "../steps/approve.ts";
import { publishRoute } from "../steps/publish.ts";
import { submitRoute } from "../steps/submit.ts";
import type { BulkAction, BulkMember } from "./bulk-action.ts";

type Call = DeskCall<unknown, unknown, unknown>;

const STEP_ROUTES = { submit: submitRoute, approve: approveRoute, publish: publishRoute } as const;

/** What the log calls it, and what makes it understood there. */
type Change = {
  readonly change: EntryChange;
  readonly action: AuditAction;
  readonly detail: Readonly<Record<string, JsonValue>>;
};

type EntryAction = Extract<BulkAction, { kind: "assign" | "prioritise" | "discard" | "take-back" }>;

function changeOf(action: EntryAction, { revision, assignee }: BulkMember): Change {
  switch (action.kind) {
    case "assign": {
      const [to, was] = [action.to, assignee ?? null];
      return {
        change: {
          kind: "assign",
          to: to === null ? null : accountId(to),
          was: was === null ? null : accountId(was),
        },
        action: "article.assigned",
        detail: { from: was, to },
      };
    }
    case "prioritise":
      return { change: action, action: "article.prioritised", detail: { to: action.to } };
    case "discard":
      return {
        change: { kind: "discard", was: revision },
        action: "article.discarded",
        detail: { revision },
      };
    case "take-back":
      return { change: action, action: "article.taken-back", detail: { revision } };
  }
}

async function changeEntry(call: Call, action: EntryAction, member: BulkMember): Promise<void> {
  const { at, who, deps } = call;
  const { change, action: name, detail } = changeOf(action, member);
  const id = articleId(member.id);
  const audit = { at, actor: who.actor, action: name, article: id, detail };
  const outcome = await deps.archive.changeInboxEntry(id, change, audit);
  if (outcome.kind === "missing")
    throw new DeskFault({ name: "not-found", detail: `There is no article ${id}.` });
  if (outcome.kind === "saved") return;
  const { entry } = outcome;
  throw new DeskFault({
    name: "conflict",
    detail: `Article ${id} is not as it was seen: it is ${entry.state} now, in revision ${entry.revision}.`,
    current: JSON.parse(JSON.stringify(entry)) as JsonValue,
  });
}

async function file({ at, who, deps }: Call, section: string, member: BulkMember): Promise<void> {
  const id = articleId(member.id);
  const saved = await deps.saveWithCopy({
    id,
    expected: member.revision,
    decide: (article) =>
      fileInSection(article, { at: at > article.updatedAt ? at : article.updatedAt, section }),
    audit: (next, before) => ({
      at: next.updatedAt,
      actor: who.actor,
      action: "article.edited",
      article: id,
      detail: { revision: next.revision, section: next.section, from: before.section },
    }),
  });
  if (!saved.ok) throw faultOfNotSaved(id, saved.error);
}

export async function actOnEntry(call: Call, action: BulkAction, member: BulkMember): Promise<void> {
  switch (action.kind) {
    case "submit":
    case "approve":
    case "publish": {
      const path = { id: articleId(member.id) };
      await STEP_ROUTES[action.kind].run({
        ...call,
        path,
        body: { revision: member.revision, copy: member.copy },
      });
      return;
    }
    case "section":
      return file(call, action.section, member);
    case "assign":
    case "prioritise":
    case "discard":
    case "take-back":
      return changeEntry(call, action, member);
  }
}
