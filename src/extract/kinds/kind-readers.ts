// Which reader reads which kind: one line a kind, and no kind without one.

import type { AnnouncementKind } from "../../terms/kind.ts";
import { readAccident } from "./accident/read-accident.ts";
import { readAdvanceNotice } from "./advance-notice/read-advance-notice.ts";
import { readCabinetDecision } from "./cabinet-decision/read-cabinet-decision.ts";
import { readContract } from "./contract/read-contract.ts";
import { readDiscipline } from "./discipline/read-discipline.ts";
import { readDeployment } from "./deployment/read-deployment.ts";
import { readDisasterRelief } from "./disaster-relief/read-disaster-relief.ts";
import { readJointStatement } from "./joint-statement/read-joint-statement.ts";
import type { KindReader } from "./kind-reader.ts";
import { readMinisterStatement } from "./minister-statement/read-minister-statement.ts";
import { readNewsReport } from "./news-report/read-news-report.ts";
import { readSightings } from "./movement/read-sightings.ts";
import { readMissileLaunch } from "./missile-launch/read-missile-launch.ts";
import { readNotice } from "./notice/read-notice.ts";
import { readPersonnelOrder } from "./personnel-order/read-personnel-order.ts";
import { readPressConference } from "./press-conference/read-press-conference.ts";
import { readOperationReport } from "./operation-report/read-operation-report.ts";
import { readScrambleStatistics } from "./scramble-statistics/read-scramble-statistics.ts";
import { readSpeech } from "./speech/read-speech.ts";
import { readUnitExchange } from "./unit-exchange/read-unit-exchange.ts";

const READERS: Readonly<Record<AnnouncementKind, KindReader>> = {
  "joint-statement": readJointStatement,
  "ministerial-meeting": readJointStatement,
  "press-conference": readPressConference,
  "joint-press-conference": readPressConference,
  "advance-notice": readAdvanceNotice,
  "minister-statement": readMinisterStatement,
  speech: readSpeech,
  "news-report": readNewsReport,
  "personnel-order": readPersonnelOrder,
  "aircraft-sighting": readSightings,
  "ship-sighting": readSightings,
  contract: readContract,
  discipline: readDiscipline,
  accident: readAccident,
  "cabinet-decision": readCabinetDecision,
  "scramble-statistics": readScrambleStatistics,
  "operation-report": readOperationReport,
  "disaster-relief": readDisasterRelief,
  "missile-launch": readMissileLaunch,
  deployment: readDeployment,
  "unit-exchange": readUnitExchange,
  notice: readNotice,
};

export function findKindReader(kind: AnnouncementKind): KindReader {
  return READERS[kind];
}
