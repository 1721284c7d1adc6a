// Written message: a title and what else a message of the tests is to have → its bytes, checked by the server that took it in.

export type WrittenMessage = {
  readonly title: string;
  readonly id?: string;
  readonly from?: string;
  readonly checked?: string;
  readonly body?: string;
  /** Header lines of its content, and the content itself. */
  readonly content?: readonly string[];
};

const PASSED = "Authentication-Results: mx.example.com; spf=pass; dkim=pass; dmarc=pass";

export function writeMessage(message: WrittenMessage): Buffer {
  const { title, id, from = "press@example.go.jp", checked = PASSED, body = "本文です。", content } = message;
  const lines = [
    ...(checked === "" ? [] : [checked]),
    `From: <${from}>`,
    "To: desk@example.com",
    `Subject: =?UTF-8?B?${Buffer.from(title).toString("base64")}?=`,
    "Date: Fri, 05 Mar 2027 10:30:00 +0900",
    ...(id === undefined ? [] : [`Message-ID: <${id}>`]),
    "MIME-Version: 1.0",
    ...(content ?? ["Content-Type: text/plain; charset=utf-8", "", body]),
  ];
  return Buffer.from(`${lines.join("\r\n")}\r\n`);
}
