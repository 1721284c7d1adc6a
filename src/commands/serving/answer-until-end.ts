// Answering: a prepared store in, its rooms on the port until this process is asked to end; then what is under way is finished.

import type { BeaconCount } from "../../desk/figures/figure-source.ts";
import { loadCountingChoice } from "../../house-counting.ts";
import { loadHub } from "../../house-hub.ts";
import { loadPublisher } from "../../house-publisher.ts";
import { loadSections } from "../../house-sections.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { type Listening, listen } from "../../server.ts";
import { SERVER_LIMITS } from "../../serving/server-limits.ts";
import type { CommandCall } from "../command.ts";
import { houseFolder } from "../house/house-option.ts";
import type { DeskLink } from "../opening/open-door.ts";
import { type OpenRooms, openRooms } from "../opening/open-rooms.ts";
import { locationOf } from "../opening/open-store.ts";
import { sampleStateOf } from "../sample/sample-state.ts";
import { say } from "../terminal.ts";
import { untilAborted } from "./listen-for-end.ts";
import type { ServeChoice } from "./serve-choice.ts";

/** What whoever started the server is told when it answers. */
export type Ready = {
  readonly address: string;
  /** The store is the sample newsroom. */
  readonly sample: boolean;
  readonly desk: DeskLink;
};

export type AnswerOptions = {
  readonly call: CommandCall;
  readonly choice: ServeChoice;
  readonly archive: Archive;
  readonly asked: AbortSignal;
  /** `rooms`: those that answer now. */
  readonly onReady: (ready: Ready, rooms: OpenRooms) => Promise<void>;
  readonly onEnd: () => void;
  /** What became of the beacons of other processes on the port. */
  readonly readBeaconsElsewhere?: () => readonly BeaconCount[];
};

function addressOf({ host, port }: Listening): string {
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** Connections are shared out among the workers, and so is what one address may have of them. */
const shareOf = (most: number, workers: number): number => Math.max(1, Math.ceil(most / workers));

/** Gives the exit status; what went wrong has been said. */
export async function answerUntilEnd(options: AnswerOptions): Promise<number> {
  const { call, choice, archive, asked } = options;
  const folder = houseFolder(call);
  const [sections, counting, hub, publisher] = await Promise.all([
    loadSections(folder),
    loadCountingChoice(folder),
    loadHub(folder),
    loadPublisher(folder),
  ]);
  if (!sections.ok || !counting.ok || !hub.ok || !publisher.ok) {
    for (const part of [sections, counting, hub, publisher]) if (!part.ok) say(`shirase: ${part.error}`);
    return 1;
  }
  const sample = (await sampleStateOf(archive)) === "complete";
  const opened = Promise.withResolvers<OpenRooms>();
  let answering: OpenRooms | undefined;
  const listening = await listen(
    (request, response) =>
      answering
        ? answering.handle(request, response)
        : opened.promise.then(({ handle }) => handle(request, response)),
    choice.host,
    choice.port,
    {
      trustedProxies: choice.proxies,
      answerAtOnce: (request) => answering?.answerAtOnce(request),
      limits: {
        mostConnections: shareOf(choice.connections, choice.workers),
        mostPerAddress: shareOf(SERVER_LIMITS.mostPerAddress, choice.workers),
      },
    },
  );
  if (!listening.ok) {
    say(`shirase: ${listening.error}`);
    return 1;
  }
  const address = addressOf(listening.value);
  const open = (): Promise<OpenRooms> =>
    openRooms(archive, {
      location: locationOf(call).location,
      sections: sections.value,
      sample,
      base: choice.base ?? address,
      trustedProxies: choice.proxies,
      counting: counting.value,
      publisher: publisher.value,
      house: folder,
      ...(hub.value !== undefined && { hub: hub.value }),
      ...(options.readBeaconsElsewhere && { readBeaconsElsewhere: options.readBeaconsElsewhere }),
    });
  // Who asks meanwhile waits for the rooms; where they cannot be opened, nobody may wait, nor the port be held.
  opened.promise.catch(() => {});
  const rooms = await open().catch(async (error: unknown) => {
    opened.reject(error);
    await listening.value.close();
    throw error;
  });
  answering = rooms;
  opened.resolve(rooms);
  await options.onReady({ address, sample, desk: rooms.desk }, rooms);
  await untilAborted(asked);
  options.onEnd();
  rooms.endStreams();
  await listening.value.close();
  await rooms.close();
  return 0;
}
