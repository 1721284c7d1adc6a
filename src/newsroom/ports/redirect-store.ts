// Redirect store: what the site and importers ask of the store about addresses that pages had elsewhere; both engines answer alike.

/** As an importer or the desk tells it. */
export type NewRedirect = {
  /** Path, with its query where that tells pages apart (`/?p=123`); of an http(s) address the origin is dropped. */
  readonly from: string;
  /** A path of ours or an http(s) address; absent: the page is gone for good. */
  readonly to?: string;
};

/** As it is kept: nothing that `to` names is itself redirected. */
export type Redirect = NewRedirect;

/** `same`: it is already here. The reason is a sentence that names the addresses. */
export type RedirectOutcome =
  | { readonly kind: "added" | "same" }
  | { readonly kind: "refused"; readonly reason: string };

export type RedirectStore = {
  /**
   * One outcome for each, in their order; harmless when repeated. What leads to a redirected address is led on to
   * where that leads, whichever of the two is added first; what would lead in a circle is refused.
   */
  addRedirects(redirects: readonly NewRedirect[]): Promise<readonly RedirectOutcome[]>;
  /** For a request's target: the redirect of its path and query, else of its path and one of its parameters, else of its path. */
  findRedirect(target: string): Promise<Redirect | undefined>;
  removeRedirect(from: string): Promise<"removed" | "missing">;
  /** In the order of `from`; those after `after` only. */
  listRedirects(page: { readonly after?: string; readonly limit: number }): Promise<readonly Redirect[]>;
};
