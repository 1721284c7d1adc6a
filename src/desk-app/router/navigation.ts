// Navigation: where the reader of the desk is, as a store; going elsewhere without loading a page.

import { type Store, createStore } from "../store.ts";
import { type Place, readPlace } from "./place.ts";

export type Navigation = {
  readonly place: Store<Place>;
  go(path: string): void;
  /** Changes the address of the screen that is shown, for its filters; no step that Back would lead to. */
  replace(path: string): void;
};

/** Asked before the screen is left; a sentence for the reader stops it until they agree. */
type LeaveGuard = () => string | undefined;

const guards = new Set<LeaveGuard>();

/** Gives the function that ends it. For what is not saved by itself as it is typed. @public */
export function guardLeaving(guard: LeaveGuard): () => void {
  guards.add(guard);
  return () => guards.delete(guard);
}

function mayLeave(): boolean {
  const reasons = [...guards].flatMap((guard) => guard() ?? []);
  return reasons.every((reason) => window.confirm(reason));
}

const here = (): Place => readPlace(location.pathname, location.search);

export function openNavigation(): Navigation {
  const place = createStore(here());
  window.addEventListener("popstate", () => place.set(here()));
  window.addEventListener("beforeunload", (event) => {
    if ([...guards].some((guard) => guard() !== undefined)) event.preventDefault();
  });
  return {
    place,
    go(path) {
      if (!mayLeave()) return;
      history.pushState(null, "", path);
      place.set(here());
    },
    replace(path) {
      history.replaceState(null, "", path);
      place.set(here());
    },
  };
}
