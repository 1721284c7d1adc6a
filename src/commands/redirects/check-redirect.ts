// Check redirect: an address and where it is to lead in, what the site itself has at either out, in a sentence where that speaks against it.

import type { Archive } from "../../newsroom/ports/archive.ts";
import { readRedirectFrom, readRedirectTo } from "../../newsroom/redirects/redirect-address.ts";
import type { NewRedirect } from "../../newsroom/ports/redirect-store.ts";
import { createPageFinder } from "../../site/moved/find-page.ts";
import type { StandingThere } from "../../site/moved/find-page.ts";
import { DEFAULT_BASE } from "../export/copy-choice.ts";
import { quietSiteOptions } from "../export/open-copy-site.ts";

export type RedirectCheck = {
  readonly house: string;
  /** What is not there now may come: a page that is published later. */
  readonly mayLeadNowhere: boolean;
};

/** The home page has no query of its own: there one may name a page of an earlier site (`/?p=123`). */
const isHomeWithQuery = (address: string): boolean => /^\/(?:en)?\?/.test(address);

type FindPage = (target: string) => Promise<StandingThere>;

async function checkFrom(from: string, findPage: FindPage): Promise<string | undefined> {
  // No browser sends it: whoever writes one means something that a redirect cannot do.
  if (from.includes("#"))
    return "what stands behind # never reaches a server, so that it cannot tell addresses apart: leave it out";
  const address = readRedirectFrom(from);
  if (!address.ok || isHomeWithQuery(address.value)) return undefined;
  const found = await findPage(address.value);
  if (found === "page") return "a page of this newsroom stands there, and would be shown all the same";
  if (found === "own") return "the site has that address for itself, and asks for no redirect there";
  return found === "nothing" ? undefined : `the site itself leads from there to "${found.leadsTo}"`;
}

async function checkTo(to: string, archive: Archive, findPage: FindPage): Promise<string | undefined> {
  const target = readRedirectTo(to);
  const address = target.ok ? target.value.address : undefined;
  if (address === undefined) return undefined;
  const found = await findPage(address);
  if (found === "page" || (found === "nothing" && (await archive.findRedirect(address)))) return undefined;
  if (found === "own") return "that is no page";
  return found === "nothing"
    ? "no page stands there. With --not-yet it is taken all the same, for a page that will come"
    : `that only leads on to "${found.leadsTo}": name that address`;
}

/** Undefined where nothing speaks against it. What is no address at all is left to the store, which says so. */
export async function findRedirectFault(
  archive: Archive,
  { from, to }: NewRedirect,
  { house, mayLeadNowhere }: RedirectCheck,
): Promise<string | undefined> {
  const options = await quietSiteOptions(archive, { house, base: DEFAULT_BASE }, () => {});
  if (!options.ok) return options.error;
  const findPage = createPageFinder(options.value);
  const fromFault = await checkFrom(from, findPage);
  const asked = `Cannot redirect "${from}"`;
  if (fromFault !== undefined) return `${asked}: ${fromFault}.`;
  const toFault = to === undefined || mayLeadNowhere ? undefined : await checkTo(to, archive, findPage);
  return toFault && `${asked} to "${to}": ${toFault}.`;
}
