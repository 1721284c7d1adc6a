// Reading of routes: a request target in, which page it names out, or why it names none.

import { type Asked, readTarget } from "./asked.ts";
import { createFinder } from "./pattern.ts";
import type { Route } from "./route.ts";
import { ROUTES } from "./routes.ts";

function finderOf(as: "page" | "file"): (asked: Asked) => Route | undefined {
  return createFinder(
    Object.values(ROUTES)
      .filter((row) => row.as === as)
      .flatMap(({ at, read }) => at.map((pattern) => [pattern, read] as const)),
  );
}

const findFile = finderOf("file");
const findPage = finderOf("page");

/** A page's address ends in no slash; what begins with two would lead to another host. */
function withoutEnd({ path, search }: Asked): Route | undefined {
  if (path.length === 1 || !path.endsWith("/") || path.startsWith("//")) return undefined;
  return { kind: "moved", to: path.replace(/\/+$/, "") + search };
}

/** Reads a request target in origin form or absolute form. */
export function readRoute(target: string): Route {
  // Each reading brings one, and pages are held ready: this is the address most asked for.
  if (target === "/beacon") return { kind: "beacon" };
  const asked = readTarget(target);
  if ("kind" in asked) return asked;
  const { asFile, asPage } = asked;
  return (
    findFile(asFile) ??
    withoutEnd(asFile) ??
    findPage(asPage) ?? { kind: "missing", language: asPage.language }
  );
}
