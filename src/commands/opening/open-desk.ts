// Opening the desk: its door, and, when it is asked for, its pages, its API and the thread that its questions go to, as the server needs them.

import type { DeskApi } from "../../desk/api/create-desk-api.ts";
import { API_PATH, isApiPath } from "../../desk/api/api-path.ts";
import { apiTargetOf } from "../../desk/api/pictures/picture-address.ts";
import type { DeskDeps } from "../../desk/api/desk-deps.ts";
import type { Desk } from "../../desk/create-desk.ts";
import type { DeskCookies } from "../../desk/door/desk-cookies.ts";
import type { RuleDesk } from "../../desk/rules/rule-desk.ts";
import type { DeskDoor } from "../../desk/door/desk-door.ts";
import { createFindSignedIn } from "../../desk/door/find-signed-in.ts";
import type { LoadPresets } from "../../desk/sources/source-desk.ts";
import type { Trials } from "../../desk/sources/trials/open-trials.ts";
import type { WebhookCalls } from "../../desk/webhooks/webhook-calls.ts";
import type { BeaconCount } from "../../desk/figures/figure-source.ts";
import type { LiveChannel } from "../../desk/live/live-channel.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { DEFAULT_SITE_NAME } from "../../site/site-config.ts";
import type { SiteSection } from "../../site/site-config.ts";
import { createDeskOriginals } from "./desk-originals.ts";
import { createTakeInByHand } from "../taking-in/take-in-by-hand.ts";
import { createTakePushed } from "../sources/take-pushed.ts";
import { createDeskPictures } from "./desk-pictures.ts";
import { type DeskLink, type DoorChoice, openDoor } from "./open-door.ts";
import { createHouseWords } from "./load-house-words.ts";
import type { ReadersDesk } from "../readers/ask-readers.ts";
import type { ReadingDesk } from "../taking-in/ask-reading.ts";
import { DEFAULT_HOUSE } from "../../default-house.ts";
import { reportFailure } from "./report-failure.ts";
import type { OpenJudging } from "../judging/ask-judging.ts";

const EVENTS_PATH = `${API_PATH}/events`;

export type DeskChoice = DoorChoice & {
  readonly location: string;
  readonly sections: readonly SiteSection[];
  readonly trustedProxies: number;
  /** What became of the beacons since the server started. */
  readonly readBeacons: () => readonly BeaconCount[];
  /** The site's own page of an article, for the desk's eyes only. */
  readonly renderPreview: DeskDeps["renderPreview"];
  /** The folder of the house that announcements are read and drafted with; the usual one unless given. */
  readonly house?: string;
  readonly webhooks: WebhookCalls;
};

export type OpenDesk = Desk & {
  readonly link: DeskLink;
  readonly cookies: DeskCookies;
  /** Lets go who listens: a server that ends waits for nobody who only waits himself. */
  readonly endStreams: () => void;
  readonly close: () => Promise<void>;
};

function report(
  error: unknown,
  { method, target }: { readonly method: string; readonly target: string },
): void {
  reportFailure(`${method} ${target}`, error);
}

/** What takes long is done beside the thread that answers. */
type Threads = { readonly judging: OpenJudging; readonly reading: ReadingDesk; readonly trials: Trials };

async function loadRuleDesk(
  archive: Archive,
  reading: Pick<ReadingDesk, "ask">,
  { house = DEFAULT_HOUSE, now }: DeskChoice,
): Promise<RuleDesk> {
  const { openRuleDesk } = await import("../sources/rules/open-rule-desk.ts");
  const { createThreadPath } = await import("../sources/read-in-thread.ts");
  const { readMailWay } = await import("../sources/alerts/mail-settings.ts");
  const takeIn = createThreadPath(archive, reading);
  return openRuleDesk({ archive, houseFolder: house, takeIn, mail: readMailWay(process.env), now });
}

/** What the API's routes ask of the rest of the program. */
async function loadDeps(
  archive: Archive,
  door: DeskDoor,
  { judging, reading, trials }: Threads,
  live: LiveChannel,
  choice: DeskChoice,
): Promise<DeskDeps> {
  const { sections, renderPreview, house = DEFAULT_HOUSE, webhooks } = choice;
  const { createSaveWithCopy } = await import("../../desk/api/articles/save-with-copy.ts");
  const { createCopyDesk } = await import("../../desk/copies/copy-desk.ts");
  const { createLimitsLoader } = await import("./load-headline-limits.ts");
  const { openLessonBook } = await import("../../desk/ledger/looking/lesson-book.ts");
  return {
    archive,
    door,
    saveWithCopy: createSaveWithCopy(archive),
    copies: createCopyDesk(archive),
    sections,
    pictures: createDeskPictures(),
    originals: createDeskOriginals(),
    judging,
    readHouseWords: createHouseWords(house),
    webhooks,
    live,
    renderPreview,
    loadHeadlineLimits: createLimitsLoader(house),
    takeInByHand: createTakeInByHand(archive, reading),
    takePushed: createTakePushed(archive, reading),
    rules: await loadRuleDesk(archive, reading, choice),
    lessons: openLessonBook(archive),
    trials,
  };
}

async function loadApi(
  archive: Archive,
  door: DeskDoor,
  threads: Threads,
  live: LiveChannel,
  choice: DeskChoice,
): Promise<DeskApi> {
  const { base, trustedProxies, now } = choice;
  const { createDeskApi } = await import("../../desk/api/create-desk-api.ts");
  const { createCallPace } = await import("../../desk/api/door/call-pace.ts");
  const { createTokenDoor } = await import("../../desk/api/door/find-token-owner.ts");
  const { DESK_ROUTES } = await import("../../desk/api/routes.ts");
  const deps = await loadDeps(archive, door, threads, live, choice);
  return createDeskApi({
    name: DEFAULT_SITE_NAME,
    routes: DESK_ROUTES,
    deps,
    base,
    trustedProxies,
    now,
    pace: createCallPace(),
    findSignedIn: createFindSignedIn(archive, door.cookies, now),
    findTokenOwner: createTokenDoor({ store: archive, now }),
    onError: report,
  });
}

/** A mistake in the house's file is told, and leaves the page without them. */
function loadDeskPresets(house: string | undefined): LoadPresets {
  return async () => {
    const { loadPresets } = await import("../../house-presets.ts");
    const presets = await loadPresets(house);
    if (presets.ok) return presets.value;
    reportFailure("presets of sources", presets.error);
    return [];
  };
}

async function openDeskTrials(archive: Archive, now: () => number): Promise<Trials> {
  const { createDeskSources } = await import("../sources/desk-sources.ts");
  const { openTrials } = await import("../../desk/sources/trials/open-trials.ts");
  const onError = (error: unknown): void => reportFailure("looking at a place for the desk", error);
  return openTrials({ sources: createDeskSources(archive), now, onError });
}

export async function openDesk(archive: Archive, choice: DeskChoice): Promise<OpenDesk> {
  const { location, sections, base, trustedProxies, now, readBeacons } = choice;
  const door = await openDoor(archive, choice);
  let readers: ReadersDesk | undefined;
  let threads: Threads | undefined;
  // Begins with the first announcement that is read, for the API and the pages alike.
  let readingDesk: ReadingDesk | undefined;
  const openReading = async (): Promise<ReadingDesk> => {
    const { createReadingDesk } = await import("../taking-in/ask-reading.ts");
    return (readingDesk ??= createReadingDesk(choice.house ?? DEFAULT_HOUSE));
  };
  let live: LiveChannel | undefined;
  let trials: Promise<Trials> | undefined;
  /** Of the pages and of the API together no more are under way than one of them would allow. */
  const loadTrials = (): Promise<Trials> => (trials ??= openDeskTrials(archive, now));
  // Loaded when somebody asks for it: most servers' days pass without.
  const loadDesk = async (): Promise<Desk> => {
    const { createDesk } = await import("../../desk/create-desk.ts");
    const { createAppLoader } = await import("../desk-app/load-desk-app.ts");
    const { createReadersDesk } = await import("../readers/ask-readers.ts");
    const { createLedgerPages } = await import("../../desk/ledger/create-ledger-pages.ts");
    const { createDifferencePages } = await import("../../desk/announcements/create-difference-pages.ts");
    const { createRulePages } = await import("../../desk/rules/create-rule-pages.ts");
    const { openLessonBook } = await import("../../desk/ledger/looking/lesson-book.ts");
    const { createSourcePages } = await import("../../desk/sources/create-source-pages.ts");
    const { loadHouseNames } = await import("./load-house-names.ts");
    const { topicNames } = await loadHouseNames(choice.house, (error) => reportFailure("house", error));
    const opened = createReadersDesk(location, { name: DEFAULT_SITE_NAME, sections });
    readers = opened;
    return createDesk({
      name: DEFAULT_SITE_NAME,
      baseAddress: base,
      trustedProxies,
      now,
      findSignedIn: createFindSignedIn(archive, door.cookies, now),
      sections,
      drawn: [
        createDifferencePages({ archive, name: DEFAULT_SITE_NAME }),
        createRulePages({
          archive,
          rules: await loadRuleDesk(archive, await openReading(), choice),
          name: DEFAULT_SITE_NAME,
          now,
        }),
        createLedgerPages({
          archive,
          lessons: openLessonBook(archive),
          name: DEFAULT_SITE_NAME,
          topicNames,
          now,
        }),
        createSourcePages({
          archive,
          trials: await loadTrials(),
          loadPresets: loadDeskPresets(choice.house),
          name: DEFAULT_SITE_NAME,
          sections,
          base,
          now,
        }),
      ],
      loadApp: createAppLoader(),
      ask: (question) => opened.ask({ ...question, beacons: readBeacons() }),
      onError: report,
    });
  };
  const openApi = async (): Promise<DeskApi> => {
    const { createJudgingDesk } = await import("../judging/ask-judging.ts");
    const judging = createJudgingDesk(choice.house ?? DEFAULT_HOUSE);
    const opened = { judging, reading: await openReading(), trials: await loadTrials() };
    threads = opened;
    const { openLive } = await import("./open-live.ts");
    live = openLive(archive, now, (error) => report(error, { method: "GET", target: EVENTS_PATH }));
    return loadApi(archive, await door.load(), opened, live, choice);
  };
  let desk: Promise<Desk> | undefined;
  let api: Promise<DeskApi> | undefined;
  return {
    async handle(request, response) {
      request.url = apiTargetOf(request.url ?? "");
      const opened = await (isApiPath(request.url) ? (api ??= openApi()) : (desk ??= loadDesk()));
      return opened.handle(request, response);
    },
    link: door.link,
    cookies: door.cookies,
    endStreams: () => live?.close(),
    close: async () => {
      await readers?.close();
      await threads?.judging.close();
      await readingDesk?.close();
    },
  };
}
