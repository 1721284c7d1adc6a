// Opening the cards: the process that draws them when they are asked for, and the house's plain one.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createCardDrawer } from "../../cards/create-card-drawer.ts";
import { DEFAULT_HOUSE } from "../../default-house.ts";
import type { SiteOptions } from "../../site/site-config.ts";

const PLAIN = "card.png";

export type OpenCards = SiteOptions["cards"] & { readonly close: () => Promise<void> };

/** A house that was copied before there were cards has none. */
async function readPlain(house: string): Promise<Uint8Array> {
  try {
    return await readFile(join(house, PLAIN));
  } catch {
    return readFile(join(DEFAULT_HOUSE, PLAIN));
  }
}

export function openCards(house: string): OpenCards {
  const drawer = createCardDrawer();
  let plain: Promise<Uint8Array> | undefined;
  return {
    draw: (card) => drawer.draw(card),
    loadPlain: () => (plain ??= readPlain(house)),
    close: () => drawer.close(),
  };
}
