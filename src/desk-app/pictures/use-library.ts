// Use library: what is looked for among the pictures in, those found so far out, page by page.

import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { DeskPicture } from "../../desk/api/pictures/picture-schema.ts";
import { callApi } from "../api/call-api.ts";

const PAGE = 30;
/** Between two letters of a fast typist. */
const PAUSE_MS = 200;

type Page = { readonly pictures: readonly DeskPicture[]; readonly next?: number };

export type LibraryState = {
  /** Undefined until the first answer. */
  readonly pictures: readonly DeskPicture[] | undefined;
  readonly hasMore: boolean;
  readonly fault: string | undefined;
};

export type Library = LibraryState & {
  readonly loadMore: () => void;
  /** Newest first: a new one stands at the top, a known one where it was. */
  readonly put: (picture: DeskPicture) => void;
  readonly take: (name: string) => void;
};

const EMPTY: LibraryState = { pictures: undefined, hasMore: false, fault: undefined };

export function useLibrary(words: string, isUnused: boolean): Library {
  const [state, setState] = useState(EMPTY);
  const asked = useRef(0);
  const brought = useRef<readonly DeskPicture[]>([]);
  const load = useCallback(
    async (before?: DeskPicture) => {
      asked.current += 1;
      const mine = asked.current;
      const query = {
        limit: PAGE,
        words: words === "" ? undefined : words,
        unused: isUnused ? true : undefined,
        before: before?.number,
      };
      const answer = await callApi<Page>({ method: "GET", path: "/pictures", query });
      // An answer that comes after a later question is none.
      if (mine !== asked.current) return;
      setState((held) => {
        if (!answer.ok) {
          const { problem } = answer;
          return { ...held, fault: problem.kind === "offline" ? "" : problem.detail };
        }
        const { pictures, next } = answer.value;
        const hasMore = next !== undefined;
        if (before) return { pictures: [...(held.pictures ?? []), ...pictures], hasMore, fault: undefined };
        // One that came in after this answer was on its way is not in it.
        const newest = pictures[0]?.number ?? 0;
        const since = brought.current.filter(({ number }) => words === "" && number > newest);
        return { pictures: [...since, ...pictures], hasMore, fault: undefined };
      });
    },
    [words, isUnused],
  );
  useEffect(() => {
    const timer = setTimeout(() => void load(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [load]);
  return {
    ...state,
    loadMore: () => void load(state.pictures?.at(-1)),
    put: (picture) => {
      const isSame = ({ name }: DeskPicture): boolean => name === picture.name;
      brought.current = [picture, ...brought.current.filter((one) => !isSame(one))];
      setState((held) => {
        const others = held.pictures ?? [];
        const pictures = others.some(isSame)
          ? others.map((one) => (isSame(one) ? picture : one))
          : [picture, ...others];
        return { ...held, pictures };
      });
    },
    take: (name) => {
      const isOther = (one: DeskPicture): boolean => one.name !== name;
      brought.current = brought.current.filter(isOther);
      setState((held) => ({ ...held, pictures: held.pictures?.filter(isOther) }));
    },
  };
}
