import type { Actor, CommunityHere } from "#kernel/acting";
import type { WaitingSource } from "#kernel/awaiting";
import type { Settings } from "#kernel/config";
import type { Database, Db } from "#kernel/db";
import type { ScheduledJob, Reaction } from "#kernel/jobs";
import type { Live } from "#kernel/live";
import type { Log } from "#kernel/log";
import type { Outbox } from "#kernel/mail";
import type { NoticeKind } from "#kernel/notices";
import type { Searchable } from "#kernel/search";
import type { Outside } from "#kernel/outside";
import type { Secrets } from "#kernel/secrets";
import type { CandidateSource, Offered, Piece, SubjectKind, Subjects, Tie } from "#kernel/subjects";
import type { ApiRoute } from "#kernel/api";
import type { Importer } from "#kernel/imports";
import type { Assets } from "#ui";
import type { Route } from "./routes.ts";
import type { Visit } from "./visit.ts";

/** What a domain brings to the platform, in its `mount.ts`. */
export type Domain = {
  name: string;
  /** The tables it owns, each with what it holds about people and what becomes of it when one leaves. */
  tables: Record<string, string>;
  routes?: Route[];
  api?: ApiRoute[];
  subjects?: Offered<SubjectKind>[];
  pieces?: Offered<Piece>[];
  /** Which kinds of its things the one search finds. */
  searchables?: Searchable[];
  /** Where its tables name things that another domain may join into one. */
  ties?: Tie[];
  candidates?: CandidateSource[];
  /** What waits for a member today, and what a facilitator could do for the community. */
  awaits?: Offered<WaitingSource>[];
  gestures?: Offered<WaitingSource>[];
  /** What its events have people told of. */
  notices?: NoticeKind[];
  reactions?: Reaction[];
  jobs?: ScheduledJob[];
  // Each importer has entries of its own shape.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  importers?: Importer<any>[];
  menu?: MenuLink[];
};

/** An entry of the menu, in the order of `rank`. */
export type MenuLink = {
  rank: number;
  label: (visit: Visit) => string;
  path: string;
  /** Other addresses where the entry is the current one. */
  covers?: RegExp;
};

/** How the platform learns who is there; the domains of people and sign-in answer. */
export type Identity = {
  bySession(db: Db, tokenHash: Buffer): Promise<Known | undefined>;
  byApiToken(db: Db, tokenHash: Buffer): Promise<(Known & { scope: "read" | "write" }) | undefined>;
  /** Keeps a session in use open for `sessionSeconds` from now. */
  prolongSession(db: Db, tokenHash: Buffer): Promise<void>;
  sessionSeconds: number;
  /** May this person act for that other one? */
  mayActFor(db: Db, actor: Actor, personId: number): Promise<boolean>;
};

/**
 * `person` is absent when the account has no one in this community. `stale`: it is time to prolong
 * the session.
 */
export type Known = { account: { id: number }; person?: Actor; stale?: boolean };

export type Platform = {
  settings: Settings;
  database: Database;
  secrets: Secrets;
  mail: Outbox;
  live: Live;
  /** Calls to other servers: for the worker, never while a page waits. */
  outside: Outside;
  log: Log;
  clock: () => Date;
  assets: Assets;
  domains: Domain[];
  subjects: Subjects;
  searchables: Searchable[];
  ties: Tie[];
  candidates: CandidateSource[];
  awaits: WaitingSource[];
  gestures: WaitingSource[];
  notices: NoticeKind[];
  importers: Importer<unknown>[];
  identity: Identity;
  /** The community at `/c/<slug>`, or the first one; nothing before the server is set up. */
  community(slug: string | undefined): Promise<CommunityHere | undefined>;
};
