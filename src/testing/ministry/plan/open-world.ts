// Open world: offices and a span → what the test ministry announces in it, and its sources as an owner adds them.

import type { Archive } from "../../../newsroom/ports/archive.ts";
import type { World } from "./world.ts";
import type { RequestRecord } from "../serve/request-record.ts";
import { numberIn } from "../shapes/addresses.ts";
import { type Span, makePlan } from "./make-plan.ts";
import { type Office, originOf, sourceOf } from "./office.ts";

const CONSOLE = { kind: "console", name: "test" } as const;

export function openWorld(offices: readonly Office[], span: Span): World {
  return { offices, span, plan: makePlan(offices, span) };
}

/** The owner shows the first title that stands in a list, and the way to ask questions as what is none. */
export async function addOffices(archive: Archive, { offices, plan, span }: World): Promise<void> {
  for (const office of offices) {
    const shown = plan.findLast((planned) => planned.office.id === office.id && planned.at < span.start);
    const links = {
      wanted: shown ? [shown.versions[0].title] : [],
      unwanted: [`${originOf(office)}/inquiry/form.html`],
    };
    await archive.saveWatch(sourceOf(office, links), {
      at: new Date(span.start).toISOString(),
      actor: CONSOLE,
    });
  }
}

/** Once it has hung, an address is well: `requests` that came so far. */
export function hangsIn(
  { plan }: Pick<World, "plan">,
  requests: readonly RequestRecord[],
): (address: string) => boolean {
  return (address) => {
    const { pathname } = new URL(address);
    const number = numberIn(pathname);
    if (number === undefined || plan[number - 1]?.trouble?.kind !== "hangs") return false;
    return !requests.some(({ path, way }) => path === pathname && way === "hangs");
  };
}
