// The option that says whose house style and authority a command works with.

import { DEFAULT_HOUSE } from "../../default-house.ts";
import type { CommandCall, CommandOption } from "../command.ts";

export const HOUSE_OPTION: Readonly<Record<string, CommandOption>> = {
  house: {
    type: "string",
    value: "DIR",
    about:
      "folder with style.yaml and authority/ (default: SHIRASE_HOUSE, or the house that comes with Shirase)",
  },
};

export function houseFolder(call: CommandCall): string {
  return call.text("house") ?? process.env["SHIRASE_HOUSE"] ?? DEFAULT_HOUSE;
}
