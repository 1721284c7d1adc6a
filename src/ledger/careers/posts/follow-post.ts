// Follow post: a post and the careers of all who are known to have held it in; its holders over time out, and what is to be asked.

import type { Career, Tenure } from "../career.ts";
import type { CareerQuestion } from "../questions/question.ts";
import { isOfOne } from "../rows/post-key.ts";
import { askAboutSurnames } from "./ask-about-surnames.ts";
import { askAboutVacancies } from "./ask-about-vacancies.ts";

export type Holder = { readonly career: Career; readonly tenure: Tenure };

export type PostHistory = {
  readonly key: string;
  /** As printed last. */
  readonly name: string;
  /** By the day on which they entered; where that is not told, on which they left. */
  readonly holders: readonly Holder[];
  /** Names under which the unit's head was known before, or is since. */
  readonly before: readonly Tenure["post"][];
  readonly behind: readonly Tenure["post"][];
  readonly questions: readonly CareerQuestion[];
};

/** One whose entry is not told stands where it was left. */
export function placeOfTenure({ since, until }: Tenure): string {
  return since ?? until ?? "";
}

function uniquePosts(posts: readonly (Tenure["post"] | undefined)[]): readonly Tenure["post"][] {
  return [
    ...new Map(posts.flatMap((post) => (post === undefined ? [] : [[post.key, post] as const]))).values(),
  ];
}

export function followPost(key: string, careers: readonly Career[]): PostHistory | undefined {
  const holders = careers
    .flatMap((career) =>
      career.tenures.filter(({ post }) => post.key === key).map((tenure) => ({ career, tenure })),
    )
    .toSorted(
      (a, b) =>
        placeOfTenure(a.tenure).localeCompare(placeOfTenure(b.tenure)) ||
        (a.career.id < b.career.id ? -1 : 1),
    );
  const last = holders.at(-1);
  if (last === undefined) return undefined;
  const renamed = careers.flatMap(({ tenures }) =>
    tenures.filter(({ renamedFrom }) => renamedFrom?.key === key),
  );
  return {
    key,
    name: last.tenure.post.name,
    holders,
    before: uniquePosts(holders.map(({ tenure }) => tenure.renamedFrom)).filter((post) => post.key !== key),
    behind: uniquePosts(renamed.map(({ post }) => post)),
    questions: isOfOne(key) ? [...askAboutVacancies(key, holders), ...askAboutSurnames(key, holders)] : [],
  };
}
