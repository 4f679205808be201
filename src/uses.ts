/**
 * Which domain may use which, always through its `index.ts` and always downwards. A test holds
 * every import to this table. To let another domain know, tell an event: the listener depends on
 * the teller.
 */
export const uses: Record<string, string[]> = {
  accounts: [],
  communities: [],
  members: ["accounts"],
  discussions: ["members"],
  needs: ["communities", "members"],
  economy: ["members"],
  recognition: ["members"],
  moderation: ["members"],
  notifications: ["communities", "members"],
  imports: ["communities", "members"],
  webhooks: ["communities"],
  home: [
    "accounts",
    "communities",
    "members",
    "discussions",
    "needs",
    "economy",
    "recognition",
    "notifications",
  ],
};
