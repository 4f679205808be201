import { simpleParser, type ParsedMail } from "mailparser";
import { once } from "node:events";
import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { SMTPServer } from "smtp-server";

export type SmtpAnswers = {
  /** Thrown for a recipient, or after the message: `refusal(550, "no such mailbox")`. */
  onRecipient?: (address: string) => Error | undefined;
  onMessage?: (mail: ParsedMail) => Error | undefined;
};

export type MailServer = { url: string; port: number; mails: ParsedMail[]; close(): Promise<void> };

const open = new Set<() => Promise<void>>();

/** For `afterEach`: a server that a failed test left open would keep the process alive. */
export async function closeMailServers(): Promise<void> {
  await Promise.all([...open].map((close) => close()));
}

function closing(close: () => Promise<void>) {
  const once = async () => {
    if (open.delete(once)) await close();
  };
  open.add(once);
  return once;
}

/** A mail server that keeps what it is given, also what it then refuses. */
export async function mailServer(answers: SmtpAnswers = {}, port = 0): Promise<MailServer> {
  const mails: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    disableReverseLookup: true,
    onRcptTo: ({ address }, _session, done) => done(answers.onRecipient?.(address)),
    onData: (stream, _session, done) => {
      simpleParser(stream).then((mail) => {
        mails.push(mail);
        done(answers.onMessage?.(mail));
      }, done);
    },
  });
  server.on("error", () => {});
  server.listen(port, "127.0.0.1");
  await once(server.server, "listening");
  const given = (server.server.address() as AddressInfo).port;
  return {
    url: `smtp://127.0.0.1:${given}`,
    port: given,
    mails,
    close: closing(() => new Promise((resolve) => server.close(() => resolve()))),
  };
}

export function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

/** A mail server that cuts the connection: once the message is whole, or before its end. */
export async function cuttingServer(when: "after-message" | "in-message") {
  let cuts = 0;
  const server = createServer((socket) => {
    converse(socket, when, () => {
      cuts += 1;
      socket.destroy();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    cuts: () => cuts,
    close: closing(() => closed(server)),
  };
}

function converse(socket: Socket, when: string, cut: () => void) {
  let message: string | undefined;
  socket.on("error", () => {});
  socket.write("220 here\r\n");
  socket.on("data", (bytes) => {
    const said = bytes.toString("latin1");
    if (message !== undefined) {
      message += said;
      if (when === "in-message" || message.endsWith("\r\n.\r\n")) cut();
    } else if (/^DATA/i.test(said)) {
      message = "";
      socket.write("354 go on\r\n");
    } else socket.write("250 well\r\n");
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
