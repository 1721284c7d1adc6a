// Picture library: the desk's pictures of an engine, newest first, with what is said of each and where it is shown.

import type { SelectQueryBuilder } from "kysely";
import type { LibraryPicture, LibraryQuery, PictureLibrary } from "../../newsroom/ports/picture-library.ts";
import type { NewAuditEntry } from "../../terms/desk/audit-entry.ts";
import { articleId } from "../../terms/ids.ts";
import { PICTURE_TYPES, type PictureName } from "../../terms/picture.ts";
import type { ArchiveTables } from "../archive-tables.ts";
import { foldForSearch } from "../../search/fold-for-search.ts";
import { noteAudit } from "../audit/note-audit.ts";
import { changeDesk } from "../desk-change.ts";
import type { ArchiveReader, ArchiveWriter, Engine } from "../engines/engine.ts";
import { libraryWords, toLibraryPicture, type LibraryRow } from "./library-row.ts";
import { nameOf, savePicture } from "./media-store.ts";

const COLUMNS = [
  "note.name",
  "note.number",
  "note.added_at",
  "note.added_by",
  "note.file_name",
  "note.alt",
  "note.credit",
  "note.kept",
  "media.width",
  "media.height",
  "media.size",
] as const;

type Tables = ArchiveTables & { note: ArchiveTables["picture_library"] };

const rowsOf = (reads: ArchiveReader): SelectQueryBuilder<Tables, "note" | "media", LibraryRow> =>
  reads.selectFrom("picture_library as note").innerJoin("media", "media.name", "note.name").select(COLUMNS);

export function createPictureLibrary(engine: Engine): PictureLibrary {
  const { reads } = engine;
  return {
    addPicture: (picture, note, audit) =>
      changeDesk(engine, async (writer) => {
        const sent = await findSent(writer, note.sentSha256);
        if (sent) return { picture: sent, isNew: false };
        const name = nameOf(picture);
        const isNew = (await find(writer, name)) === undefined;
        await savePicture(writer, picture, note);
        await writer.insertInto("sent_pictures").values({ sha256: note.sentSha256, name }).execute();
        if (isNew) await noteAudit(writer, audit(name));
        const found = await find(writer, name);
        if (!found) throw new Error(`The picture ${name} is not in the library that it was put into.`);
        return { picture: found, isNew };
      }),
    findSentPicture: (sha256) => findSent(reads, sha256),
    findLibraryPicture: (name) => find(reads, name),
    listPictures: (query) => list(reads, query),
    listPictureUses: (name, limit) => listUses(reads, name, limit),
    describePicture: (name, words) => changeDesk(engine, (writer) => describe(writer, name, words)),
    discardPicture: (name, audit) => changeDesk(engine, (writer) => discard(writer, name, audit)),
  };
}

async function find(reads: ArchiveReader, name: string): Promise<LibraryPicture | undefined> {
  const row = await rowsOf(reads).where("note.name", "=", name).executeTakeFirst();
  return row && toLibraryPicture(row);
}

/** A picture of ours that comes back is known by its name, which is the hash of its bytes. */
async function findSent(reads: ArchiveReader, sha256: string): Promise<LibraryPicture | undefined> {
  const sent = await reads
    .selectFrom("sent_pictures")
    .select("name")
    .where("sha256", "=", sha256)
    .executeTakeFirst();
  if (sent) return find(reads, sent.name);
  const names = Object.keys(PICTURE_TYPES).map((format) => `${sha256}.${format}`);
  const row = await rowsOf(reads).where("note.name", "in", names).executeTakeFirst();
  return row && toLibraryPicture(row);
}

async function list(
  reads: ArchiveReader,
  { words = "", isUnused, limit, before }: LibraryQuery,
): Promise<readonly LibraryPicture[]> {
  let rows = rowsOf(reads).orderBy("note.number", "desc").limit(limit);
  if (before !== undefined) rows = rows.where("note.number", "<", before);
  if (isUnused === true) rows = rows.where("note.kept", "=", 0);
  // Folded words are letters and digits only: none is a sign of a pattern.
  for (const word of words.split(/\s+/u).map(foldForSearch).filter(Boolean)) {
    rows = rows.where("note.words", "like", `%${word}%`);
  }
  return (await rows.execute()).map(toLibraryPicture);
}

async function listUses(
  reads: ArchiveReader,
  name: PictureName,
  limit: number,
): ReturnType<PictureLibrary["listPictureUses"]> {
  const rows = await reads
    .selectFrom("media_uses")
    .select("article_id")
    .where("name", "=", name)
    .orderBy("article_id", "desc")
    .limit(limit)
    .execute();
  return rows.map(({ article_id }) => articleId(article_id));
}

async function describe(
  writer: ArchiveWriter,
  name: PictureName,
  words: { readonly alt?: string; readonly credit?: string },
): Promise<LibraryPicture | undefined> {
  const found = await find(writer, name);
  if (!found) return undefined;
  const { alt, credit, fileName } = { ...found, ...words };
  await writer
    .updateTable("picture_library")
    .set({ alt, credit, words: libraryWords([fileName, alt, credit]) })
    .where("name", "=", name)
    .execute();
  return { ...found, alt, credit };
}

async function discard(
  writer: ArchiveWriter,
  name: PictureName,
  audit: NewAuditEntry,
): Promise<"discarded" | "kept" | "missing"> {
  const found = await find(writer, name);
  if (!found) return "missing";
  if (found.isKept || (await listUses(writer, name, 1)).length > 0) return "kept";
  await writer.deleteFrom("sent_pictures").where("name", "=", name).execute();
  await writer.deleteFrom("picture_library").where("name", "=", name).execute();
  await writer.deleteFrom("media_pieces").where("name", "=", name).execute();
  await writer.deleteFrom("media").where("name", "=", name).execute();
  await noteAudit(writer, audit);
  return "discarded";
}
