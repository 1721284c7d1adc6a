// First link: where the store keeps the token of the link that makes the first account.

/** With the store's secrets: every process has the same, no export does, and it is gone when the link has been used. */
export const FIRST_LINK = "secret:first-link";
