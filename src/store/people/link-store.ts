// Link store: one-time links by the hash of what stands in them; used ones stay, so that whoever comes late is told.

import type { Doing, LinkStore, NewLink } from "../../newsroom/ports/people-store.ts";
import type { LinkPurpose, OneTimeLink } from "../../terms/desk/one-time-link.ts";
import type { JsonValue } from "../../terms/desk/json-value.ts";
import { noteAudit } from "../audit/note-audit.ts";
import { changeDesk, countUp } from "../desk-change.ts";
import type { ArchiveWriter, Engine } from "../engines/engine.ts";
import { dropLinksOf } from "./account-store.ts";
import { type LinkRow, findRow, judgeLink, parsePurpose } from "./link-row.ts";
import { useLink } from "./use-link.ts";

export function createLinkStore(engine: Engine): LinkStore {
  const { reads } = engine;
  return {
    makeLink: (link, doing) => changeDesk(engine, (writer) => makeLink(writer, link, doing)),
    keepFirstLink: (tokenHash, at) =>
      changeDesk(engine, async (writer) => {
        if (await findRow(writer, tokenHash)) return;
        await insertLink(writer, { tokenHash, purpose: { kind: "first" } }, at);
      }),
    async findLink(tokenHash, at) {
      const row = await findRow(reads, tokenHash);
      return row && { link: toLink(row), fate: await judgeLink(reads, row, at) };
    },
    async listLinks(at) {
      const rows = await reads
        .selectFrom("one_time_links")
        .selectAll()
        .where("used_at", "is", null)
        .where("expires_at", ">", at)
        .orderBy("id")
        .execute();
      return rows.map(toLink);
    },
    withdrawLink: (id, doing) =>
      changeDesk(engine, async (writer) => {
        const links = writer.deleteFrom("one_time_links").where("id", "=", id).where("used_at", "is", null);
        const removed = await links.where("kind", "!=", "first").returning("purpose").executeTakeFirst();
        if (!removed) return "missing";
        const detail = { link: id, ...tell(parsePurpose(removed.purpose)) };
        await noteAudit(writer, { ...doing, action: "people.link-withdrawn", detail });
        return "withdrawn";
      }),
    useLink: (use) => changeDesk(engine, (writer) => useLink(writer, use)),
  };
}

function toLink(row: LinkRow): OneTimeLink {
  return {
    id: row.id,
    purpose: parsePurpose(row.purpose),
    madeAt: row.made_at,
    ...(row.expires_at !== null && { expiresAt: row.expires_at }),
    ...(row.used_at !== null && { usedAt: row.used_at }),
  };
}

async function makeLink(writer: ArchiveWriter, link: NewLink, doing: Doing): Promise<OneTimeLink> {
  const { purpose } = link;
  if (purpose.kind === "recovery") await dropLinksOf(writer, purpose.account);
  const made = await insertLink(writer, link, doing.at);
  const detail = { link: made.id, ...tell(purpose) };
  await noteAudit(writer, { ...doing, action: "people.link-made", detail });
  return made;
}

async function insertLink(
  writer: ArchiveWriter,
  { tokenHash, purpose, expiresAt }: NewLink,
  madeAt: string,
): Promise<OneTimeLink> {
  const row: LinkRow = {
    id: await countUp(writer, "link"),
    token_sha256: tokenHash,
    kind: purpose.kind,
    account_id: purpose.kind === "recovery" ? purpose.account : null,
    purpose: JSON.stringify(purpose),
    made_at: madeAt,
    expires_at: expiresAt ?? null,
    used_at: null,
  };
  await writer.insertInto("one_time_links").values(row).execute();
  return toLink(row);
}

function tell(purpose: LinkPurpose): Readonly<Record<string, JsonValue>> {
  if (purpose.kind === "first") return { purpose: "first" };
  if (purpose.kind === "recovery") return { purpose: "recovery", account: purpose.account };
  return { purpose: "invitation", name: purpose.name, role: purpose.role };
}
