// `shirase sample`: fills the sample newsroom into a store, through the real path.

import type { Command, CommandCall } from "../command.ts";
import { UsageError } from "../command.ts";
import { fillSample } from "./fill-sample.ts";
import { openNewsroom } from "../opening/open-newsroom.ts";
import { HOUSE_OPTION, houseFolder } from "../house/house-option.ts";
import { STORE_OPTIONS } from "../opening/open-store.ts";
import { sampleStateOf } from "./sample-state.ts";
import { createLedgerReader } from "../ledger/ledger-reader.ts";
import { settleSample } from "./settle-sample.ts";
import { say } from "../terminal.ts";

async function run(call: CommandCall): Promise<number> {
  if (call.inputs.length > 0)
    throw new UsageError(`sample takes no inputs, but was given "${call.inputs.join(" ")}"`);
  const newsroom = await openNewsroom(call);
  if (!newsroom.ok) {
    say(`shirase: ${newsroom.error}`);
    return 1;
  }
  const { archive } = newsroom.value;
  try {
    if ((await sampleStateOf(archive)) === "none") {
      say("shirase: This store holds a newsroom of its own; the sample newsroom goes into an empty one.");
      return 1;
    }
    await fillSample(newsroom.value, (settlements, announcements) =>
      settleSample({ archive, reader: createLedgerReader(houseFolder(call)) }, settlements, announcements),
    );
    return 0;
  } finally {
    await archive.close();
  }
}

export const sampleCommand: Command = {
  name: "sample",
  summary: "fill the sample newsroom into an empty store",
  inputs: "",
  options: { ...STORE_OPTIONS, ...HOUSE_OPTION },
  examples: [
    ["shirase sample --data demo", "without serving it; `serve` does this by itself for an empty store"],
  ],
  run,
};
