// Find route: a method and a path in, the route of the API that it is asked of and the values of its parameters out.

import { RegExpRouter } from "hono/router/reg-exp-router";
import { SmartRouter } from "hono/router/smart-router";
import { TrieRouter } from "hono/router/trie-router";
import type { DeskRoute } from "./route.ts";

export type FoundRoute =
  | { readonly kind: "found"; readonly route: DeskRoute; readonly params: Readonly<Record<string, string>> }
  /** Asked in another way there would be something. */
  | { readonly kind: "other-method"; readonly methods: readonly string[] }
  | { readonly kind: "missing" };

export type FindRoute = (method: string, path: string) => FoundRoute;

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** `base`: what stands before every path. Throws where two routes have one method and path, or one name. */
export function createRouteFinder(routes: readonly DeskRoute[], base: string): FindRoute {
  const router = new SmartRouter<DeskRoute>({ routers: [new RegExpRouter(), new TrieRouter()] });
  const known = new Set<string>();
  for (const route of routes) {
    for (const name of [route.name, `${route.method} ${route.path.replaceAll(/\{\w+\}/g, "{}")}`]) {
      if (known.has(name)) throw new Error(`Two routes are called ${name}.`);
      known.add(name);
    }
    router.add(route.method, base + route.path.replaceAll(/\{(\w+)\}/g, ":$1"), route);
  }
  const methods = [...new Set(routes.map(({ method }) => method))];

  function find(method: string, path: string): FoundRoute | undefined {
    const [found, stash] = router.match(method, path);
    const [first] = found;
    if (!first) return undefined;
    const [route, given] = first;
    const params: Record<string, string> = {};
    for (const [name, value] of Object.entries(given)) {
      const written = typeof value === "number" ? stash?.[value] : value;
      const read = decode(written ?? "");
      if (read === undefined) return undefined;
      params[name] = read;
    }
    return { kind: "found", route, params };
  }
  return (method, path) => {
    const found = find(method === "HEAD" ? "GET" : method, path);
    if (found) return found;
    const others = methods.filter((other) => find(other, path));
    return others.length > 0 ? { kind: "other-method", methods: others } : { kind: "missing" };
  };
}
