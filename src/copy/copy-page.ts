// Copy page: what the site answered at an address in, the file that stands for it in the copy out, or what is wrong.

import type { Result } from "../terms/result.ts";
import { failure, success } from "../terms/result.ts";
import type { SiteAnswer } from "./fetch-site.ts";
import { fileOf } from "./place-of.ts";
import { redirectPage } from "./redirect-page.ts";
import { type LinkReader, rewriteMachineText, rewritePage } from "./rewrite-page.ts";

export type CopiedFile = { readonly path: string; readonly content: Buffer; readonly isText: boolean };

/** What is told of an address that is not copied. `dead`: nothing is there. */
export type CopyFault = { readonly kind: "dead" | "failed"; readonly reason: string };

const TEXT = /^(?:text\/(?!html)|application\/(?:json|xml)|[^;]*\+(?:json|xml)$)/;
/** Styles, scripts and drawings name nothing of the site's. */
const AS_IT_IS = /^(?:text\/(?:css|javascript)|image\/)/;

const isRedirect = (status: number): boolean =>
  status === 301 || status === 302 || status === 307 || status === 308;

/** A path of ours as the copy has it; any other address as it is. */
function leadOn(location: string, links: LinkReader): string {
  const own = location.startsWith(`${links.base}/`) ? location.slice(links.base.length) : location;
  if (!/^\/(?!\/)/.test(own)) return location;
  const [target = "/", fragment = ""] = own.split(/(?=#)/s);
  return links.base + (links.resolve(target, "element") ?? target) + fragment;
}

function contentOf({ type, body }: SiteAnswer, links: LinkReader): Buffer {
  if (type === "text/html") return Buffer.from(rewritePage(body.toString(), links));
  if (AS_IT_IS.test(type) || !TEXT.test(type)) return body;
  return Buffer.from(rewriteMachineText(body.toString(), type, links));
}

/**
 * `isLinked`: readers may come there by a link, not only by a word about an address. A page that says that something
 * is gone (410) is a page; where nothing is (404) there is none.
 */
export function copyPage(
  { place, isLinked }: { readonly place: string; readonly isLinked: boolean },
  answer: SiteAnswer,
  links: LinkReader,
): Result<CopiedFile, CopyFault> {
  const { status, type, location } = answer;
  if (location !== undefined && isRedirect(status)) {
    if (!isLinked) return failure({ kind: "dead", reason: "it only leads on" });
    const path = fileOf(place, true) ?? "";
    const content = Buffer.from(redirectPage(leadOn(location, links)));
    return success({ path, content, isText: true });
  }
  if (status === 404) return failure({ kind: "dead", reason: "nothing is there" });
  if (status !== 200 && status !== 410)
    return failure({ kind: "failed", reason: `the site answered ${status}` });
  const path = fileOf(place, type === "text/html");
  if (path === undefined) {
    return failure({ kind: "failed", reason: `a file of the type ${type} needs a name with an ending` });
  }
  return success({
    path,
    content: contentOf(answer, links),
    isText: type === "text/html" || TEXT.test(type) || type === "image/svg+xml",
  });
}
