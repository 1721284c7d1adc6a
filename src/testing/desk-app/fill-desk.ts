// Fill desk: a test desk in → articles in every state, a picture, a token and a webhook in it, and where they are.

import { randomUUID } from "node:crypto";
import sharp from "sharp";
import { z } from "zod";
import type { TestDesk } from "../desk/open-test-desk.ts";
import { takeInSample } from "../desk/sample-announcement.ts";

export type FilledDesk = {
  readonly draft: number;
  /** With a picture, a table and marks. */
  readonly feature: number;
  readonly review: number;
  readonly embargoed: number;
  readonly published: number;
  readonly withdrawn: number;
  /** An address that lets one person in. */
  readonly welcome: string;
};

const hasId = z.looseObject({ id: z.int(), revision: z.int() });
const hasAddress = z.looseObject({ address: z.string() });

async function takeIn(desk: TestDesk, file: string): Promise<number> {
  return (await takeInSample(desk.archive, file)).article.id;
}

export async function fillDesk(desk: TestDesk): Promise<FilledDesk> {
  const administrator = desk.as("administrator");
  const step = async (id: number, name: string, body: object = {}): Promise<void> => {
    const { revision } = hasId.parse((await administrator.get(`/articles/${id}`)).json);
    const { status, text } = await administrator.post(`/articles/${id}/${name}`, { ...body, revision });
    if (status >= 300) throw new Error(`${name} of ${id}: ${text}`);
  };
  const review = await takeIn(desk, "speech/2026-05-30-security-forum.html");
  await step(review, "submit");
  const embargoed = await takeIn(desk, "discipline/2026-02-10-suspension.txt");
  await step(embargoed, "embargo", {
    wallTime: "2027-01-01T07:00",
    zone: "Asia/Tokyo",
    reason: "先方の発表まで",
  });
  const published = await takeIn(desk, "unit-exchange/2026-01-21-naha-plan.html");
  await step(published, "publish");
  await step(published, "correct", {
    kind: "correction",
    text: "人数を2人としていましたが、3人の誤りでした。",
  });
  const withdrawn = await takeIn(desk, "missile-launch/2025-11-07-launch.html");
  await step(withdrawn, "publish");
  await step(withdrawn, "withdraw", { reason: "発表元が取り下げたため" });

  const begun = await administrator.post("/articles", {
    key: randomUUID(),
    kind: "feature",
    headline: "島を歩く",
    topics: ["見本"],
  });
  const feature = hasId.parse(begun.json).id;
  const square = { create: { width: 80, height: 60, channels: 3, background: "#406080" } } as const;
  await administrator.ask(`/pictures?name=${encodeURIComponent("港.png")}`, {
    method: "POST",
    headers: { "content-type": "image/png" },
    body: await sharp(square).png().toBuffer(),
  });
  await administrator.post("/tokens", { name: "朝の配信", scopes: ["read"] });
  const at = new Date(desk.clock.now).toISOString();
  await desk.archive.saveWebhook(
    {
      name: "受け手",
      address: "https://hooks.example/news",
      events: ["article.published"],
      secret: "a secret for tests",
    },
    { at, actor: { kind: "console", name: "test" } },
  );
  const report = await desk.archive.saveReport({ text: "人数は3人ではありませんか。", receivedAt: at });
  await administrator.post(`/reports/${report}/close`);
  await desk.archive.saveReport({ text: "連絡先を教えてください。", receivedAt: at });
  const invited = await administrator.post("/people/invitations", { name: "佐藤", role: "editor" });
  const welcome = hasAddress.parse(invited.json).address;
  return { draft: desk.sample.article.id, feature, review, embargoed, published, withdrawn, welcome };
}
