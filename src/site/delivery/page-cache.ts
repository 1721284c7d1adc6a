// Page cache: a key and the state of what a page shows in, the page out; rendered once per state, in bounded memory.

import { type HeldPage, createHeldPages } from "./held-pages.ts";
import { createRefresher } from "./refresher.ts";
import { type StoredPage, storePage } from "./stored-page.ts";

/** What a render gives. */
export type Rendered = { readonly status: number; readonly type: string; readonly body: string };

/** The state of the world that a page is asked for in. */
export type State = {
  /** The same object as long as nothing has changed that any page shows. */
  readonly edition: object;
  /** Of the store: no page is ever older than it. */
  readonly change: number;
  /** What else the page shows: rankings, the day. */
  readonly beside: string;
  /**
   * The page as it was from this change of the store on, and with what stood beside it in the minute before, may still
   * be shown, for as long as it takes until it has its turn to be rendered. Undefined: it may not.
   */
  readonly mayLagFrom: number | undefined;
  /** Whole minutes since the epoch. */
  readonly minute: number;
};

export type PageCache = {
  /** The page if it is known to be right in this edition; costs next to nothing. */
  find(key: string, edition: object): StoredPage | undefined;
  load(key: string, state: State, render: () => Promise<Rendered>): Promise<StoredPage>;
  /** Bytes held now; for tests and figures. */
  heldBytes(): number;
};

/** What stands beside may lag so far behind. */
const MOST_MINUTES = 1;

const isSame = (a: State, b: State): boolean => a.change === b.change && a.beside === b.beside;

/** Of two renders under way at once the older one may end last. Further ahead a page is only by a clock that was set back. */
function isNewer(a: State, b: State): boolean {
  if (a.change !== b.change) return a.change > b.change;
  return a.minute > b.minute && a.minute - b.minute <= MOST_MINUTES;
}

function isShown(held: State, state: State): boolean {
  const minutes = state.minute - held.minute;
  const isRight = state.mayLagFrom !== undefined && held.change >= state.mayLagFrom;
  return isRight && held.change <= state.change && minutes >= 0 && minutes <= MOST_MINUTES;
}

export function createPageCache(mostBytes: number): PageCache {
  const pages = createHeldPages(mostBytes);
  const rendering = new Map<string, Promise<StoredPage>>();
  const refresher = createRefresher();

  const keep = (key: string, state: State, rendered: Rendered): StoredPage => {
    const made = storePage(rendered, undefined, (more) => pages.grow(made, more), Date.now());
    const before = pages.find(key);
    if (before && isNewer(before.state, state)) return made;
    // A change elsewhere often leaves a page as it was: its compressed forms stay good.
    const isUnchanged = before?.page.tag === made.tag && before.page.status === made.status;
    const page = before && isUnchanged ? before.page : made;
    pages.put(key, { page, state, edition: state.edition }, made.readyIn("identity")?.bytes.length ?? 0);
    return page;
  };
  const renderOnce = (key: string, state: State, render: () => Promise<Rendered>): Promise<StoredPage> => {
    const task = `${state.change} ${state.beside} ${key}`;
    const running = rendering.get(task);
    if (running) return running;
    const started = render()
      .then((rendered) => keep(key, state, rendered))
      .finally(() => rendering.delete(task));
    rendering.set(task, started);
    return started;
  };
  const refresh = (held: HeldPage, key: string, state: State, render: () => Promise<Rendered>): void =>
    refresher.add(key, async () => {
      const page = await renderOnce(key, state, render);
      await Promise.all(held.page.encodings().map((encoding) => page.bodyIn(encoding)));
    });
  return {
    find(key, edition) {
      const held = pages.find(key);
      return held?.edition === edition ? held.page : undefined;
    },
    async load(key, state, render) {
      const held = pages.find(key);
      if (!held) return renderOnce(key, state, render);
      if (isSame(held.state, state)) held.state = state;
      else if (isShown(held.state, state)) refresh(held, key, state, render);
      else return renderOnce(key, state, render);
      held.edition = state.edition;
      return held.page;
    },
    heldBytes: () => pages.bytes(),
  };
}
