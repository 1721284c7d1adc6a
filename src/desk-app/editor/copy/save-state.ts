// Save state: what becomes of what is typed, for the line that says it in words.

export type SaveState =
  | { readonly kind: "saved" }
  /** Under way, or about to be. */
  | { readonly kind: "saving" }
  /** No connection: `waiting` changes are kept by this browser and sent as soon as there is one. */
  | { readonly kind: "offline"; readonly waiting: number }
  | { readonly kind: "signed-out"; readonly waiting: number }
  /** The server does not take them; what was typed stays on the screen. */
  | { readonly kind: "refused"; readonly why: string }
  | { readonly kind: "gone" };

export type Kept =
  /** Each change is on this machine's disk as soon as it is made. */
  | "kept"
  /** The browser keeps nothing for us: a change is safe when it is saved. */
  | "not-kept";
