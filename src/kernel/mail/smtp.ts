import SMTPConnection from "nodemailer/lib/smtp-connection";
import { parseConnectionUrl } from "nodemailer/lib/shared";
import { Readable } from "node:stream";
import type { Delivery, Message, Transport } from "./transport.ts";

type SmtpFault = Error & {
  code?: string;
  responseCode?: number;
  response?: string;
  command?: string;
};
type Options = NonNullable<ConstructorParameters<typeof SMTPConnection>[0]>;
type Login = { user?: string; pass?: string };

const timeouts = {
  connectionTimeout: 15_000,
  dnsTimeout: 15_000,
  greetingTimeout: 15_000,
  socketTimeout: 60_000,
  socketCloseTimeout: 2_000,
};

/**
 * Sends through the server of `SMTP_URL`, one connection per message. Speaks to nodemailer's
 * connection rather than its transporter, which does not tell whether the message was given whole.
 */
export function smtpTransport(smtpUrl: string, patience: Partial<typeof timeouts> = {}): Transport {
  const { auth, ...address } = parseConnectionUrl(smtpUrl) as Options & { auth?: Login };
  const options = { ...timeouts, ...patience, ...address };
  return { deliver: (message, beforeEnd) => deliver(options, auth, message, beforeEnd) };
}

async function deliver(
  options: Options,
  login: Login | undefined,
  message: Message,
  beforeEnd: () => Promise<void>,
): Promise<Delivery> {
  let whole = false;
  let ending: Promise<void> | undefined;
  async function* bytes() {
    yield message.bytes;
    await (ending = beforeEnd());
    whole = true;
  }
  const connection = new SMTPConnection(options);
  try {
    await exchange(connection, login, message.envelope, Readable.from(bytes()));
    connection.quit();
    return { end: "sent" };
  } catch (fault) {
    const delivery = deliveryFor(fault as SmtpFault, whole);
    connection.close();
    // What was begun for the end ends before we say how it went.
    await ending?.catch(() => {});
    return delivery;
  }
}

function exchange(
  connection: SMTPConnection,
  login: Login | undefined,
  envelope: Message["envelope"],
  stream: Readable,
): Promise<void> {
  return new Promise((resolve, reject) => {
    // Stays after the end, or a late error of the socket would stop the process.
    connection.on("error", reject);
    connection.once("end", () => reject(new Error("The connection was closed.")));
    const send = () =>
      connection.send(envelope, stream, (fault: Error | null) =>
        fault ? reject(fault) : resolve(),
      );
    connection.connect((fault?: Error | null) => {
      if (fault) return reject(fault);
      if (!login?.user || !connection.allowsAuth) return send();
      connection.login({ credentials: login }, (refusal: Error | null) =>
        refusal ? reject(refusal) : send(),
      );
    });
  });
}

/**
 * Only what concerns this recipient or this message is refused for good: a wrong password or a
 * sender not allowed (5xx too) is for the host to correct, and the mail waits.
 */
export function deliveryFor(fault: SmtpFault, whole: boolean): Delivery {
  const { responseCode, command = "" } = fault;
  const because = [
    responseCode ?? fault.code ?? fault.name,
    /\b[245]\.\d+\.\d+\b/.exec(fault.response ?? "")?.[0],
  ]
    .filter(Boolean)
    .join(" ");
  if (responseCode === undefined) {
    if (whole) return { end: "in-doubt" };
    const unwritable = fault.code === "EENVELOPE" || fault.code === "EMESSAGE";
    return { end: unwritable ? "refused" : "delayed", because };
  }
  const concernsIt = command === "RCPT TO" || command === "DATA";
  return { end: responseCode >= 500 && concernsIt ? "refused" : "delayed", because };
}
