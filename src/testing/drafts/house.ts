// The house's own style and authority files, for tests; a test may change the written style before it is parsed.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Authority, AuthorityFile } from "../../draft/authority/authority.ts";
import { parseAuthority } from "../../draft/authority/authority.ts";
import type { HouseStyle } from "../../draft/style/house-style.ts";
import { parseHouseStyle } from "../../draft/style/house-style.ts";

const folder = join(import.meta.dirname, "../../../house");

export function readHouseFile(name: "style.yaml"): unknown {
  return parse(readFileSync(join(folder, name), "utf8"));
}

export function readAuthorityTexts(): readonly AuthorityFile[] {
  const names = readdirSync(join(folder, "authority"));
  return names.map((name) => ({ name, text: readFileSync(join(folder, "authority", name), "utf8") }));
}

export function loadTestStyle(change: (written: unknown) => unknown = (written) => written): HouseStyle {
  const style = parseHouseStyle(change(readHouseFile("style.yaml")));
  assert.ok(style.ok, style.ok ? "" : style.error);
  return style.value;
}

export function loadTestAuthority(): Authority {
  const authority = parseAuthority(readAuthorityTexts());
  assert.ok(authority.ok, authority.ok ? "" : authority.error);
  return authority.value;
}
