// Routes: everything that the desk's API does, one file a route.

import { readArticle } from "./articles/read-article.ts";
import { INBOX_ROUTES } from "./inbox/inbox-routes.ts";
import { JUDGING_ROUTES } from "./judging/judging-routes.ts";
import { PEOPLE_ROUTES } from "./people/people-routes.ts";
import { COPY_ROUTES } from "./copies/copy-routes.ts";
import { ORIGINAL_ROUTES } from "./originals/original-routes.ts";
import { PICTURE_ROUTES } from "./pictures/picture-routes.ts";
import { STEP_ROUTES } from "./steps/step-routes.ts";
import { LEDGER_ROUTES } from "./ledger/ledger-routes.ts";
import { MAKING_ROUTES } from "./making/making-routes.ts";
import { REPORT_ROUTES } from "./reports/report-routes.ts";
import { REVISION_ROUTES } from "./revisions/revision-routes.ts";
import { CONNECTION_ROUTES } from "./connection-routes.ts";
import { RULE_ROUTES } from "./rules/rule-routes.ts";
import { SOURCE_ROUTES } from "./sources/source-routes.ts";
import { WRITING_ROUTES } from "./writing/writing-routes.ts";
import type { DeskRoute } from "./route.ts";

export const DESK_ROUTES: readonly DeskRoute[] = [
  readArticle,
  ...STEP_ROUTES,
  ...JUDGING_ROUTES,
  ...REVISION_ROUTES,
  ...MAKING_ROUTES,
  ...LEDGER_ROUTES,
  ...REPORT_ROUTES,
  ...PICTURE_ROUTES,
  ...ORIGINAL_ROUTES,
  ...PEOPLE_ROUTES,
  ...COPY_ROUTES,
  ...CONNECTION_ROUTES,
  ...INBOX_ROUTES,
  ...SOURCE_ROUTES,
  ...RULE_ROUTES,
  ...WRITING_ROUTES,
];
