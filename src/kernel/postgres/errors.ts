import { PlainFault } from "#kernel/errors";

/** The embedded server cannot run here as asked; the message says why and what to do. */
export class PostgresRefusal extends PlainFault {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** Another process already looks after the database of this data folder. */
export class AlreadySupervised extends PostgresRefusal {
  readonly pid: number | undefined;
  constructor(dataDir: string, pid: number | undefined) {
    const who = pid === undefined ? "Another process" : `The process ${pid}`;
    super(
      `${who} already runs the database in ${dataDir}. Stop it first, or give this one another DATA_DIR.`,
    );
    this.pid = pid;
  }
}

/** No PostgreSQL binaries for this machine, or binaries that its C library cannot load. */
export class UnsupportedPlatform extends PostgresRefusal {
  constructor(reason: string) {
    super(
      `The embedded PostgreSQL cannot run on this machine: ${reason}. ` +
        `Set DATABASE_URL to a PostgreSQL server (15 or later) instead.`,
    );
  }
}

/** A folder that the server's user cannot enter, or that this process may not prepare. */
export class UnreachableFolder extends PostgresRefusal {}

/** initdb wants a name for the uid it runs as, and the system has none. */
export class UnnamedUser extends PostgresRefusal {
  constructor(uid: number) {
    super(
      `The user id ${uid} has no line in /etc/passwd, and PostgreSQL needs one to prepare its data. ` +
        `Add "koudmen:x:${uid}:${uid}::/tmp:/sbin/nologin" to /etc/passwd, run as another user, ` +
        `or set DATABASE_URL to a PostgreSQL server.`,
    );
  }
}

/** The data was written by another major version, which this server cannot read. */
export class DifferentMajor extends PostgresRefusal {
  constructor(folder: string, found: string, wanted: number) {
    super(
      `The data in ${folder} was made by PostgreSQL ${found}, and this version brings PostgreSQL ${wanted}, ` +
        `which cannot read it. Make a backup with the version of Koudmen that made it, move that folder away, ` +
        `start again and restore the backup.`,
    );
  }
}

/** The server was started and gave up; its last words are in the message. */
export class ServerDidNotStart extends PostgresRefusal {
  constructor(reason: string, logFile: string, lastWords: string) {
    super(`${reason} Its log is ${logFile}${lastWords ? `; it ends with:\n${lastWords}` : "."}`);
  }
}
