// Report routes: what readers report to the desk.

import type { DeskRoute } from "../route.ts";
import { closeReport } from "./close-report.ts";
import { listReports } from "./list-reports.ts";
import { openReport } from "./open-report.ts";

export const REPORT_ROUTES: readonly DeskRoute[] = [listReports, closeReport, openReport];
