// Party: a country, a body of countries or an organisation that an undertaking binds or concerns.

export type Party =
  /** `code`: ISO 3166-1 alpha-2. */
  | { readonly kind: "country"; readonly code: string; readonly name: string }
  /** EU, NATO, ASEAN, UN. */
  | { readonly kind: "body"; readonly code: string; readonly name: string }
  | { readonly kind: "organisation"; readonly name: string };
