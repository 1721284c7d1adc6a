// Opening the rooms that a server answers from: the public site and the desk, by the address that is asked for.

import type { Archive } from "../newsroom/archive.ts";
import type { RequestHandler } from "../server.ts";
import { isDeskPath } from "../desk/desk-paths.ts";
import { openDesk } from "./open-desk.ts";
import { type SiteChoice, openSite } from "./open-site.ts";

export type OpenRooms = {
  readonly handle: RequestHandler;
  /** Opens the desk in a browser: a secret, for the eyes of who started the server. */
  readonly deskLink: string;
  readonly close: () => Promise<void>;
};

/** `location`: where the store is, for the thread that answers the desk. */
export async function openRooms(
  archive: Archive,
  choice: SiteChoice & { readonly location: string },
): Promise<OpenRooms> {
  const now = choice.now ?? Date.now;
  const sections = choice.sections.map(({ slug, ja, en }) => ({ slug, name: { ja, en } }));
  const desk = await openDesk(archive, { ...choice, sections, now });
  const isDeskSession: NonNullable<SiteChoice["isDeskSession"]> = ({ cookie }) =>
    desk.session.judge(typeof cookie === "string" ? cookie : undefined, now()) === "open";
  const site = await openSite(archive, { ...choice, isDeskSession });
  return {
    deskLink: desk.link,
    handle: (request, response) => (isDeskPath(request.url ?? "") ? desk : site).handle(request, response),
    async close() {
      await desk.close();
      await site.close();
    },
  };
}
