// Desk secret: where the store keeps what cookies are sealed with.

/** Every process on the store has the same, and it is in no export. */
export const DESK_SECRET = "secret:desk-cookies";
