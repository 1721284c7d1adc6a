// Fetching: an address of the site's server on this machine in, its answer out, as a reader without a cache would get it.

import { Pool } from "undici";

export type SiteAnswer = {
  readonly status: number;
  /** Without its parameters. */
  readonly type: string;
  readonly body: Buffer;
  /** Of an answer that leads on. */
  readonly location?: string;
};

export type FetchSite = (target: string) => Promise<SiteAnswer>;

const CONNECTIONS = 4;

/** `origin`: `http://127.0.0.1:4870`. To be closed. */
export function connectSite(origin: string): {
  readonly fetchSite: FetchSite;
  readonly close: () => Promise<void>;
} {
  const pool = new Pool(origin, { connections: CONNECTIONS });
  return {
    async fetchSite(path) {
      const { statusCode: status, headers, body } = await pool.request({ path, method: "GET" });
      const content = Buffer.from(await body.arrayBuffer());
      const type = String(headers["content-type"] ?? "").split(";")[0] ?? "";
      const { location } = headers;
      return { status, type, body: content, ...(typeof location === "string" && { location }) };
    },
    close: () => pool.close(),
  };
}
