// Beacon process: serves the site over a store until it is killed; standard output says its port.

import { openSite } from "../../../commands/opening/open-site.ts";
import { listen } from "../../../server.ts";
import { openArchive } from "../../../store/open-archive.ts";
import { networksOf } from "../../site/counting.ts";
import { TEST_PUBLISHER } from "../../site/test-publisher.ts";

/** `shiftMs` moves the clock, so that no midnight comes in the middle of a test. */
async function serve(location: string, shiftMs: number): Promise<number> {
  const opened = await openArchive(location);
  if (!opened.ok) throw new Error(opened.error.message);
  const site = await openSite(opened.value, {
    sections: [],
    sample: false,
    base: "http://127.0.0.1",
    trustedProxies: 1,
    publisher: TEST_PUBLISHER,
    counting: { dataCentres: networksOf(), desk: networksOf() },
    now: () => Date.now() + shiftMs,
  });
  const listening = await listen(site.handle, "127.0.0.1", 0);
  if (!listening.ok) throw new Error(listening.error);
  return listening.value.port;
}

if (import.meta.main) {
  const [location = "", shiftMs = "0"] = process.argv.slice(2);
  process.stdout.write(`${await serve(location, Number(shiftMs))}\n`);
}
