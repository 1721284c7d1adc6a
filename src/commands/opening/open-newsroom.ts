// Opening: the store and the house that a command works with.

import { loadHouse } from "../../house.ts";
import type { Newsroom } from "../../path.ts";
import { success } from "../../terms/result.ts";
import type { Result } from "../../terms/result.ts";
import type { CommandCall } from "../command.ts";
import { houseFolder } from "../house/house-option.ts";
import { openStore } from "./open-store.ts";

/** The house is loaded first: a mistake in it leaves no store behind. The error is a sentence. */
export async function openNewsroom(call: CommandCall): Promise<Result<Newsroom, string>> {
  const house = await loadHouse(houseFolder(call));
  if (!house.ok) return house;
  const archive = await openStore(call);
  return archive.ok ? success({ archive: archive.value, house: house.value }) : archive;
}
