// Source routes: everything about the places that announcements come from.

import type { DeskRoute } from "../route.ts";
import { pushAnnouncement } from "./push-announcement.ts";

export const SOURCE_ROUTES: readonly DeskRoute[] = [pushAnnouncement];
