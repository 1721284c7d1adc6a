// Account schema: somebody of the desk, checked when they come back in; nothing that opens a door is among it.

import { z } from "zod";
import { ROLES } from "../../terms/desk/role.ts";
import { id, instant } from "./value-schemas.ts";

export const account = z.strictObject({
  id,
  name: z.string().min(1).max(100),
  loginName: z.string().min(1).max(64),
  role: z.enum(ROLES),
  state: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("active") }),
    z.strictObject({ kind: z.literal("closed"), closedAt: instant }),
  ]),
  createdAt: instant,
});
