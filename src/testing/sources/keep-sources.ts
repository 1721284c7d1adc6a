// Keep sources: a store and a moment → sources as a desk finds them: one that is well, one that fails, one paused, one that is sent to, one that attacks.

import type { Archive } from "../../newsroom/ports/archive.ts";
import { type SourceId, sourceId } from "../../terms/ids.ts";
import type { Source } from "../../terms/source.ts";
import type { Look } from "../../terms/sources/look.ts";
import type { SourceAlert } from "../../terms/sources/source-alert.ts";
import type { WatchSettings } from "../../terms/sources/watch-settings.ts";
import { makeAnnouncement } from "../archive/specimens.ts";
import { WATCH } from "./watched-source.ts";

const CONSOLE = { kind: "console", name: "test" } as const;
const MINUTE = 60_000;
const DAY = 86_400_000;
/** Markup, and signs that turn the direction of writing and end a terminal's colours. */
export const HOSTILE_NAME = "<script>intruded=1</script>\u202e\u001b[31m";

const at = (time: number): string => new Date(time).toISOString();

type Sort = { readonly id: string; readonly name: string; readonly watch?: Partial<WatchSettings> };

export async function keepSource(
  archive: Archive,
  { id, name, watch }: Sort,
  now: number,
  more: Partial<Source> = {},
): Promise<Source> {
  const source: Source = {
    id: sourceId(id),
    name,
    issuer: "見本省",
    section: "defence",
    autoPublish: false,
    ...more,
    watch: { ...WATCH, place: `https://${id}.example/feed.xml`, ...watch },
  };
  await archive.saveWatch(source, { at: at(now - 40 * DAY), actor: CONSOLE });
  return source;
}

/** Looks an hour apart, the last one now; each as `makeLook` has it, from the oldest. */
export async function keepLooks(
  archive: Archive,
  id: SourceId,
  now: number,
  count: number,
  makeLook: (place: number) => Partial<Look>,
): Promise<void> {
  for (let place = 0; place < count; place += 1) {
    const state = await archive.findPlace(id);
    if (!state) throw new Error(`The place of ${id} is not known.`);
    const time = at(now - (count - place) * 60 * MINUTE);
    const look: Look = {
      source: id,
      at: time,
      outcome: "fresh",
      status: 200,
      items: 20,
      new: 0,
      changed: 0,
      gone: 0,
      bytes: 9_000,
      milliseconds: 80,
      ...makeLook(place),
    };
    const isSeen = look.outcome === "fresh";
    await archive.keepLook({
      look,
      state: {
        ...state,
        lastLookAt: time,
        ...(isSeen && { lastSuccessAt: time }),
        ...(look.new > 0 && { lastNewAt: time }),
        failures: isSeen ? 0 : state.failures + 1,
        hours: state.hours.map((_, hour) => usual(hour)),
        nextAt: at(now + 20 * MINUTE),
      },
      items: [],
      seen: [],
      ...(state.lastLookAt !== undefined && { before: state.lastLookAt }),
    });
  }
}

/** Most on weekdays at ten and at half past three. */
function usual(hour: number): number {
  const [day, time] = [Math.floor(hour / 24), hour % 24];
  if (day > 4) return time === 11 ? 0.2 : 0;
  return { 9: 0.8, 10: 3 - day * 0.3, 11: 1, 15: 2.2, 16: 1.1, 18: 0.3 }[time] ?? 0;
}

export async function keepDeskSources(archive: Archive, now: number): Promise<void> {
  const well = await keepSource(archive, { id: "ministry", name: "見本省 報道発表" }, now);
  await keepLooks(archive, well.id, now, 12, (place) => ({ new: place % 4 === 0 ? 1 : 0 }));
  await keepEntries(archive, well.id, now);
  const failing = await keepSource(
    archive,
    {
      id: "agency",
      name: "見本庁 お知らせ",
      watch: { kind: "list-page", place: "https://agency.example/news/" },
    },
    now,
  );
  await keepLooks(archive, failing.id, now, 8, (place) =>
    place < 3
      ? { new: 2 }
      : {
          outcome: "failed",
          status: 404,
          items: 0,
          cause: "missing",
          reason: 'Cannot read "https://agency.example/news/": the server answered with status 404.',
        },
  );
  await archive.saveAlerts([alertOf(failing.id, now)]);
  await keepSource(archive, { id: "coast", name: "見本保安庁", watch: { state: "paused" } }, now);
  await keepSource(
    archive,
    { id: "sent", name: "送信で届く発表", watch: { kind: "push", place: "", follow: "none" } },
    now,
  );
  await keepSource(archive, { id: "hostile", name: HOSTILE_NAME, watch: { verified: false } }, now, {
    issuer: "<b>\u202eissuer</b>",
  });
}

function alertOf(source: SourceId, now: number): SourceAlert {
  const firstAt = at(now - 4 * 60 * MINUTE);
  return {
    key: `${source} failing ${firstAt}`,
    source,
    sentences: {
      ja: "3回続けて読み取れていません。ページがなくなっています(404)。移転先を探し、情報源のアドレスを直してください。",
      en: "It could not be read, 3 times in a row. Nothing stands at the address any more (404). Look where it has moved to.",
    },
    firstAt,
    lastAt: firstAt,
  };
}

async function keepEntries(archive: Archive, source: SourceId, now: number): Promise<void> {
  const shared = { source, firstSeenAt: at(now - DAY), lastSeenAt: at(now), tries: 0 } as const;
  const address = "https://ministry.example/1.html";
  await archive.keepTaken({
    kept: { ...shared, key: "one", address, state: "taken" },
    announcement: {
      ...makeAnnouncement("見本式典の開催について"),
      sourceId: source,
      announcedAt: at(now - DAY + MINUTE),
      receivedAt: at(now - DAY + 5 * MINUTE),
    },
  });
  await archive.keepItems([
    {
      ...shared,
      key: "two",
      address: "javascript:alert(1)",
      state: "refused",
      reason: 'Cannot read "javascript:alert(1)": this is no address of the web.',
      entry: { title: HOSTILE_NAME, enclosures: [] },
    },
  ]);
}
