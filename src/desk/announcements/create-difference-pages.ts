// Difference pages: an announcement's number in, the desk's page of what changed since the revision before it out.

import type { Archive } from "../../newsroom/ports/archive.ts";
import { findOutdated } from "../../newsroom/workflow/find-outdated.ts";
import type { Bilingual } from "../../site/site-config.ts";
import { contentOf } from "../../watching/recognise/content-of.ts";
import { tellDifference } from "../../watching/difference/tell-difference.ts";
import type { DrawnPages } from "../drawn-pages.ts";
import { type DifferenceShown, differencePage } from "./difference-page.ts";
import { type DifferencePlace, readDifferencePlace } from "./difference-place.ts";

type Asked = {
  readonly archive: Pick<Archive, "findAnnouncement" | "findArticleOf">;
  readonly name: Bilingual;
};

/** Two revisions of megabytes that have hardly a sentence in common are compared this far. */
const LONGEST_COMPARED = 2_000_000;

export function createDifferencePages({ archive, name }: Asked): DrawnPages {
  return {
    find(target) {
      const place = readDifferencePlace(target);
      if (!place) return undefined;
      const { language, announcement } = place;
      return {
        language,
        async show() {
          const shown = await lookAt(archive, announcement);
          if (!shown) return undefined;
          const body = differencePage({ language, name, shownAs: "page" }, shown);
          return { status: 200, type: "text/html; charset=utf-8", body };
        },
      };
    },
  };
}

async function lookAt(
  archive: Asked["archive"],
  id: DifferencePlace["announcement"],
): Promise<DifferenceShown | undefined> {
  const after = await archive.findAnnouncement(id);
  if (!after) return undefined;
  const before = after.replaces === undefined ? undefined : await archive.findAnnouncement(after.replaces);
  const [article, earlier] = [
    await archive.findArticleOf(id),
    before && (await archive.findArticleOf(before.id)),
  ];
  const outdated = await findOutdated(archive, after);
  const [old, fresh] = [before, after].map(
    (one) => one && contentOf(one.document).slice(0, LONGEST_COMPARED),
  );
  return {
    after,
    ...(before && { before }),
    ...(old !== undefined && fresh !== undefined && { difference: tellDifference(old, fresh) }),
    ...(outdated && { published: outdated.id }),
    articles: { ...(earlier && { before: earlier.id }), ...(article && { after: article.id }) },
  };
}
