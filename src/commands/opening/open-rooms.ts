// Opening the rooms that a server answers from: the public site and the desk, by the address that is asked for.

import type { Archive } from "../../newsroom/ports/archive.ts";
import { siteSectionsOf } from "../../house-sections.ts";
import type { RequestHandler } from "../../server.ts";
import type { AnswerAtOnce } from "../../serving/fast-lane.ts";
import type { PasswordCost } from "../../desk/door/hash-password.ts";
import { isDeskPath } from "../../desk/desk-paths.ts";
import type { BeaconCount } from "../../desk/figures/figure-source.ts";
import { addCounts } from "../serving/add-counts.ts";
import { openDesk } from "./open-desk.ts";
import type { DeskLink } from "./open-door.ts";
import { reportFailure } from "./report-failure.ts";
import { openWebhooks } from "./open-webhooks.ts";
import { type OpenSite, type SiteChoice, openSite } from "./open-site.ts";

export type OpenRooms = {
  readonly handle: RequestHandler;
  readonly answerAtOnce: AnswerAtOnce;
  readonly desk: DeskLink;
  /** What became of the beacons of this process. */
  readonly readOwnBeacons: () => readonly BeaconCount[];
  /** Ends answers that would go on for ever. */
  readonly endStreams: () => void;
  readonly close: () => Promise<void>;
};

/** `location`: where the store is, for the thread that answers the desk. */
export async function openRooms(
  archive: Archive,
  choice: SiteChoice & {
    readonly location: string;
    /** What became of those of other processes on the same port, if there are any. */
    readonly readBeaconsElsewhere?: () => readonly BeaconCount[];
    readonly passwordCost?: PasswordCost;
  },
): Promise<OpenRooms> {
  const now = choice.now ?? Date.now;
  const sections = siteSectionsOf(choice.sections);
  // The site is opened with the desk's sessions, and the desk asks for the site's beacons: both much later.
  let site: OpenSite | undefined;
  const readOwnBeacons = () => [...(site?.beacons.read() ?? [])];
  const readBeacons = () => addCounts([readOwnBeacons(), choice.readBeaconsElsewhere?.() ?? []]);
  const webhooks = openWebhooks(archive, choice.base, now, (error) => reportFailure("Webhooks", error));
  const renderPreview: OpenSite["renderPreview"] = async (article, at) => {
    if (!site) throw new Error("The site is not open yet.");
    return site.renderPreview(article, at);
  };
  const desk = await openDesk(archive, { ...choice, sections, now, readBeacons, webhooks, renderPreview });
  const isDeskSession: NonNullable<SiteChoice["isDeskSession"]> = ({ cookie }) =>
    desk.cookies.readSession(typeof cookie === "string" ? cookie : undefined, now()).kind === "shown";
  const opened = await openSite(archive, { ...choice, isDeskSession });
  site = opened;
  return {
    desk: desk.link,
    readOwnBeacons,
    // The desk has no page that is ready for everybody.
    answerAtOnce: opened.answerAtOnce,
    handle: (request, response) => (isDeskPath(request.url ?? "") ? desk : opened).handle(request, response),
    endStreams: desk.endStreams,
    async close() {
      await webhooks.close();
      await desk.close();
      await opened.close();
    },
  };
}
