// Told: one sentence about rules, as it is said in each of the desk's languages.

export type Told = { readonly ja: string; readonly en: string };
