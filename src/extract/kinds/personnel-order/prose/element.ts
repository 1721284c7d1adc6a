// Element: what a sentence about posts names: a holder, a post to be filled, a successor, or a verb; positions count from the sentence's start.

import type { Span } from "../../../../terms/span.ts";

export type Element =
  | {
      readonly is: "holder";
      readonly span: Span;
      readonly name: Span;
      readonly rank?: Span;
      readonly old?: string;
      /** The post was held before, and nobody succeeds in it now: 審議官を務めた早見健氏. */
      readonly past?: true;
      /** Whom the words say to take up a post, without a verb of the sentence's own: 新しい駐日大使に決まった早見健氏. */
      readonly to?: string;
    }
  | { readonly is: "target"; readonly span: Span; readonly post: string }
  /** 後任には: the post of the one named before, of 毛利氏 or 吉田大臣官房長. */
  | {
      readonly is: "successor";
      readonly span: Span;
      readonly of: string;
      /** The words for whom they succeed, and the post told before these. */
      readonly who: string;
      readonly held?: string;
    }
  | { readonly is: "verb"; readonly span: Span; readonly does: VerbClass; readonly to?: string };
/** `also`: a post taken up beside the one held; `detach`: sent to another office, which the verb names before it; `relieve`: of the post held; `yield`: 交代させ, which says whose post another takes; `none`: a verb of the announcing, which moves nobody. */
export type VerbClass =
  | "leave"
  | "stay"
  | "promote"
  | "go"
  | "also"
  | "detach"
  | "relieve"
  | "yield"
  | "none";
