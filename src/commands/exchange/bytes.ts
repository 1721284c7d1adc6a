// Bytes: base64 of a record → what it stands for; and the hash by which a document is known.

import { createHash } from "node:crypto";
import { z } from "zod";

export const bytes = z.base64().transform((text) => new Uint8Array(Buffer.from(text, "base64")));

export const hashOf = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");
