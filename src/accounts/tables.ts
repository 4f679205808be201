import type { Generated } from "kysely";

type AccountTable = {
  id: Generated<number>;
  email: string;
  opened_at: Date;
  confirmed_at: Date | null;
  locale: string | null;
};

type SignInAttemptTable = {
  id: string;
  email: string;
  code_hash: Buffer;
  link_hash: Buffer;
  asked_at: Date;
  expires_at: Date;
  tries: Generated<number>;
  used_at: Date | null;
};

type SessionTable = {
  token_hash: Buffer;
  account_id: number;
  started_at: Date;
  seen_at: Date;
  expires_at: Date;
};

declare module "#kernel/db" {
  interface Tables {
    account: AccountTable;
    sign_in_attempt: SignInAttemptTable;
    session: SessionTable;
  }
}

export {};
