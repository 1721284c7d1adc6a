// People tables: accounts, what opens them, and the programs that call the desk or are told by it, as queries see them.

/** `login_key`: the login name folded. */
type AccountRow = {
  id: number;
  name: string;
  login_name: string;
  login_key: string;
  role: string;
  closed_at: string | null;
  created_at: string;
};

type PasskeyRow = {
  id: number;
  account_id: number;
  credential: string;
  public_key: Uint8Array;
  counter: number;
  /** As JSON. */
  transports: string;
  name: string;
  synced: number;
  created_at: string;
  used_at: string | null;
};

/** `browser` as JSON. */
type SessionRow = {
  id: number;
  token_sha256: string;
  account_id: number;
  means: string;
  browser: string;
  opened_at: string;
  seen_at: string;
  ends_at: string;
};

/** `purpose` as JSON; its kind and account stand beside it, to be found by. */
type OneTimeLinkRow = {
  id: number;
  token_sha256: string;
  kind: string;
  account_id: number | null;
  purpose: string;
  made_at: string;
  expires_at: string | null;
  used_at: string | null;
};

type PasskeyChallengeRow = {
  key: string;
  challenge: string;
  purpose: string;
  account_id: number | null;
  expires_at: string;
};

/** Tries at the door under a key, and until when (milliseconds since the epoch) they count. */
type DoorTryRow = { key: string; count: number; until: number };

/** `scopes`: parted by spaces. */
type TokenRow = {
  id: number;
  name: string;
  account_id: number;
  scopes: string;
  token_sha256: string;
  hint: string;
  created_at: string;
  expires_at: string | null;
  used_at: string | null;
  revoked_at: string | null;
};

/** `told`: the last entry of the audit log that it was told of, or need not be. */
type WebhookRow = {
  id: number;
  name: string;
  address: string;
  /** Parted by spaces. */
  events: string;
  /** As JSON, newest first: there is no signing without them. */
  secrets: string;
  told: number;
  created_at: string;
  failing_since: string | null;
  paused_at: string | null;
  pause_reason: string | null;
  /** A number that was one's is never another's. */
  removed_at: string | null;
};

export type PeopleTables = {
  accounts: AccountRow;
  account_passwords: { account_id: number; hash: string };
  passkeys: PasskeyRow;
  sessions: SessionRow;
  one_time_links: OneTimeLinkRow;
  passkey_challenges: PasskeyChallengeRow;
  door_tries: DoorTryRow;
  tokens: TokenRow;
  webhooks: WebhookRow;
  webhook_deliveries: { id: number; webhook_id: number; delivery: string };
};
