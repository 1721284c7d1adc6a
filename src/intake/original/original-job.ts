// Original job: what the thread that looks at originals is given, and what it gives back.

export type OriginalJob =
  | { readonly kind: "page"; readonly bytes: Uint8Array; readonly charset: string }
  /** `page`: 1 for the first. `width`: in pixels. */
  | { readonly kind: "pdf"; readonly bytes: Uint8Array; readonly page: number; readonly width: number };

export type OriginalMessage =
  | { readonly kind: "page"; readonly html: string }
  | { readonly kind: "drawn"; readonly png: Uint8Array }
  | { readonly kind: "failed"; readonly why: "no-such-page" | "unreadable" };
