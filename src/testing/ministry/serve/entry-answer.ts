// Entry answer: an announcement, an address and a moment → its page, its PDF, its copy, where they have moved to, or what is wrong with them.

import { redesignOf } from "../plan/calendar.ts";
import { type Office, originOf } from "../plan/office.ts";
import { type Planned, shownAt, versionAt } from "../plan/planned.ts";
import type { World } from "../plan/world.ts";
import { copyPathOf, pathOf, pdfPathOf } from "../shapes/addresses.ts";
import { type Frame, writeLeadingPage, writePage, writePdf } from "../shapes/write-page.ts";
import { type Asked, type MadeAnswer, plain, withValidators } from "./made-answer.ts";

export function entryAnswer(world: World, planned: Planned, { host, path, now, times }: Asked): MadeAnswer {
  const { office, elsewhere } = planned;
  const version = versionAt(planned, now);
  // What was printed stays as it was.
  if (elsewhere && path === copyPathOf(planned) && elsewhere.office.host.name === host)
    return now < elsewhere.at
      ? plain(404)
      : withValidators(elsewhere.office, writePdf(planned.versions[0]), "application/pdf", planned.at);
  if (host !== office.host.name || now < planned.at) return plain(404);
  if (planned.form === "page-with-pdf" && path === pdfPathOf(planned))
    return withValidators(office, writePdf(version), "application/pdf", version.from);
  const moved = redesignOf(office, world.span);
  const isMoved = office.redesign === "moves" && moved !== undefined && now >= moved.until;
  const here = pathOf(planned, isMoved);
  if (path === here || path.includes("-hop")) return pageAnswer(world, planned, { now, times, path }, here);
  return path === pathOf(planned, false) && isMoved
    ? plain(301, { location: originOf(office) + here })
    : plain(404);
}

function frameOf({ plan }: World, office: Office, now: number, times: number): Frame {
  const { frame } = office;
  if (frame === "token") return { token: `${now}-${times}` };
  return frame === "news"
    ? {
        news: shownAt(plan, office, now)
          .slice(0, 5)
          .map((each) => versionAt(each, now).title),
      }
    : {};
}

function pageAnswer(
  world: World,
  planned: Planned,
  { now, times, path }: Pick<Asked, "now" | "times" | "path">,
  here: string,
): MadeAnswer {
  const { office, form, trouble, gone } = planned;
  if (gone && now >= gone.at) return plain(gone.status);
  if (trouble?.kind === "late" && now < trouble.until) return plain(404);
  if (trouble?.kind === "loop" && now < trouble.until)
    return plain(302, { location: path.includes("-hop1") ? here : hopOf(here, 1) });
  if (trouble?.kind === "redirect") {
    const hop = Number(/-hop(\d)/.exec(path)?.[1] ?? 0);
    if (hop < trouble.hops) return plain(hop === 0 ? 301 : 302, { location: hopOf(here, hop + 1) });
  }
  const version = versionAt(planned, now);
  const [body, type] =
    form === "pdf"
      ? ([writePdf(version), "application/pdf"] as const)
      : form === "page-with-pdf"
        ? ([writeLeadingPage(office, version, pdfPathOf(planned)), "text/html"] as const)
        : ([writePage(office, version, frameOf(world, office, now, times)), "text/html"] as const);
  if (!trouble || !("requests" in trouble) || times >= trouble.requests)
    return withValidators(office, body, type, version.from);
  if (trouble.kind === "server-error") return plain(500);
  return { ...withValidators(office, body, type, version.from), way: trouble.kind };
}

const hopOf = (path: string, hop: number): string => path.replace(/\.(html|pdf)$/, `-hop${hop}.$1`);
