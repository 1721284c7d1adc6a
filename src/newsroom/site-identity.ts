// Site identity: the name of the setting that holds the newsroom's UUID, by which feed readers know its articles wherever the site moves.

/** It goes with an export: a newsroom that moves to another store stays the same. */
export const SITE_IDENTITY = "site-identity";
