/** A message ready to leave: whom it goes to, and its bytes (RFC 5322). */
export type Message = { envelope: { from: string; to: string[] }; bytes: Buffer };

/** How a delivery ended. `because` holds codes only, never an address. */
export type Delivery =
  | { end: "sent" }
  /** For good: trying again would be refused again. */
  | { end: "refused"; because: string }
  /** Surely not taken: trying again is safe. */
  | { end: "delayed"; because: string }
  /** The whole message was given and no answer came: it may have been taken. */
  | { end: "in-doubt" };

export type Transport = {
  /**
   * @param beforeEnd awaited when all but the end mark of the message may have left: until it
   * resolves, the other side cannot have taken the message
   */
  deliver(message: Message, beforeEnd: () => Promise<void>): Promise<Delivery>;
};

/** Development: the mail stays here, where `/courrier` shows it. */
export const mailboxTransport: Transport = { deliver: () => Promise.resolve({ end: "sent" }) };
