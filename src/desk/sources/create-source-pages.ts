// Source pages: a place of sources and who is signed in in, the desk's page of it out; a form of such a page in, what it does done, and the way on out.

import type { Archive } from "../../newsroom/ports/archive.ts";
import type { Bilingual, SiteSection } from "../../site/site-config.ts";
import { DeskFault } from "../api/desk-fault.ts";
import { mayNow } from "../api/door/may-now.ts";
import { PROBLEMS } from "../api/problems.ts";
import type { SignedIn } from "../api/signed-in.ts";
import type { DeskReply } from "../desk-reply.ts";
import type { DrawnPages } from "../drawn-pages.ts";
import { doByForm } from "./do-by-form.ts";
import { drawSourcePlace } from "./draw-source-place.ts";
import type { SourceView } from "./pages/source-view.ts";
import { type FormFault, FormRefused } from "./read-source-form.ts";
import type { LoadPresets } from "./source-desk.ts";
import { type SourcePlace, readSourcePlace, sourcePlacePath } from "./source-places.ts";
import type { Trials } from "./trials/open-trials.ts";

/** A form may be sent to ourselves, and that it comes from us is told. */
const HEADERS = {
  "content-security-policy":
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  "referrer-policy": "same-origin",
} as const;

type Asked = {
  readonly archive: Archive;
  readonly trials: Trials;
  readonly loadPresets: LoadPresets;
  readonly name: Bilingual;
  readonly sections: readonly SiteSection[];
  readonly base: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
};

function viewOf({ name, sections, now }: Asked, place: SourcePlace, who: SignedIn): SourceView {
  return {
    frame: { language: place.language, name, shownAs: "page" },
    place,
    mayChange: mayNow(who, "sources"),
    mayPublish: mayNow(who, "publish"),
    sections,
    now: now(),
  };
}

async function draw(
  { archive, trials, base, loadPresets }: Asked,
  view: SourceView,
  who: SignedIn,
  status: number,
): Promise<DeskReply | undefined> {
  const body = await drawSourcePlace({ archive, trials, base, loadPresets, account: who.account.id }, view);
  return body === undefined
    ? undefined
    : { status, type: "text/html; charset=utf-8", body, headers: HEADERS };
}

function faultOf(error: unknown): FormFault | undefined {
  if (error instanceof FormRefused) return error.fault;
  return error instanceof DeskFault ? { kind: "problem", problem: error.problem } : undefined;
}

async function act(
  asked: Asked,
  place: SourcePlace,
  form: URLSearchParams,
  who: SignedIn,
): Promise<DeskReply | undefined> {
  const { archive, trials, sections, loadPresets } = asked;
  const at = new Date(asked.now()).toISOString();
  try {
    const on = await doByForm({ archive, trials, sections, loadPresets, who, at }, place, form);
    if (!on) return undefined;
    return { status: 303, body: "", headers: { ...HEADERS, location: sourcePlacePath(on) } };
  } catch (error) {
    const fault = faultOf(error);
    if (!fault) throw error;
    const status = fault.kind === "fields" ? 422 : PROBLEMS[fault.problem.name].status;
    return draw(asked, { ...viewOf(asked, place, who), refused: { fault, typed: form } }, who, status);
  }
}

export function createSourcePages(asked: Asked): DrawnPages {
  return {
    find(target) {
      const place = readSourcePlace(target);
      if (!place) return undefined;
      return {
        language: place.language,
        show: (who) => draw(asked, viewOf(asked, place, who), who, 200),
        act: (form, who) => act(asked, place, form, who),
      };
    },
  };
}
