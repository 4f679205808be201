import { type Acting, type Actor, type CommunityHere, type Looking } from "#kernel/acting";
import type { Db } from "#kernel/db";
import { Forbidden, NotFound } from "#kernel/errors";
import type { Locale } from "#kernel/i18n";
import { readRef, type Subject } from "#kernel/subjects";
import { Document, LanguageChoice, renderPage, renderPart, type Flash } from "#ui";
import type { Context } from "hono";
import { createHash } from "node:crypto";
import type { ComponentChildren, VNode } from "preact";
import { writeCookie } from "./cookies.ts";
import { writeFlash } from "./flash.ts";
import { typedFields, type Typed } from "./form.ts";
import { once } from "./once.ts";
import type { Known, Platform } from "./platform.ts";
import { takeFlash, viewOf } from "./view-of.ts";

/** Who asks, where, in which language: found out once for each request. */
export type Circumstances = {
  community?: CommunityHere;
  known?: Known;
  locale: Locale;
  /** Where the request comes from, for the limits. */
  client: string;
  requestId: string;
};

export type PageOptions = {
  status?: 200 | 403 | 404 | 409 | 413 | 422 | 429 | 500;
  description?: string;
  /** Nothing around the page but the community's name. */
  bare?: boolean;
};

/** One request, as a domain's routes see it. */
export class Visit {
  readonly platform: Platform;
  readonly context: Context;
  readonly circumstances: Circumstances;
  private readonly db: Db | undefined;
  private readonly later: ((db: Db) => Promise<void>)[] = [];

  constructor(
    platform: Platform,
    context: Context,
    circumstances: Circumstances,
    db: Db | undefined,
  ) {
    this.platform = platform;
    this.context = context;
    this.circumstances = circumstances;
    this.db = db;
  }

  get locale(): Locale {
    return this.circumstances.locale;
  }

  get viewer(): Actor | undefined {
    return this.circumstances.known?.person;
  }

  get community(): CommunityHere {
    if (!this.circumstances.community) throw new NotFound();
    return this.circumstances.community;
  }

  /** Before every address of this community. */
  get prefix(): string {
    return this.circumstances.community?.prefix ?? "";
  }

  get query(): URLSearchParams {
    return new URL(this.context.req.url).searchParams;
  }

  /** The id at the start of an address part such as `12-greffer-mes-avocatiers`. */
  id(name = "id"): number {
    const id = /^(\d{1,15})(?:-|$)/.exec(this.context.req.param(name) ?? "")?.[1];
    if (!id) throw new NotFound();
    return Number(id);
  }

  /**
   * The thing that an address or a form names, such as `need-12`, as who looks may see it.
   * @throws NotFound
   */
  async subjectNamed(written: string | undefined, looking: Looking): Promise<Subject> {
    const ref = readRef(written);
    const subject = ref && (await this.platform.subjects.findOne(looking, ref));
    if (!subject) throw new NotFound();
    return subject;
  }

  /** For reads. In a page its transaction is open; in an act, use `reading()`. */
  get looking(): Looking {
    if (!this.db) throw new NotFound();
    const { known, locale } = this.circumstances;
    const { community } = this;
    return {
      db: this.db,
      community,
      account: known?.account,
      person: known?.person,
      clock: this.platform.clock,
      locale,
    };
  }

  /** For acts: only who is a person of the community may. */
  get acting(): Acting {
    const { person, ...looking } = this.looking;
    if (!person) throw new Forbidden();
    return { ...looking, person };
  }

  /** For acts that may be done for someone else: `pour` names that person. */
  async actingFor(personId: number | undefined): Promise<Acting> {
    const { acting } = this;
    if (!personId || personId === acting.person.id) return acting;
    const may = await acting.db.reading((db) =>
      this.platform.identity.mayActFor(db, acting.person, personId),
    );
    if (!may) throw new Forbidden();
    return { ...acting, onBehalfOf: { id: personId } };
  }

  /** Acts for the person a thing belongs to where that is allowed, else as oneself. */
  async actingForOwner(personId: number | null): Promise<Acting> {
    const { acting } = this;
    if (personId === null || personId === acting.person.id) return acting;
    const may = await acting.db.reading((db) =>
      this.platform.identity.mayActFor(db, acting.person, personId),
    );
    return may ? { ...acting, onBehalfOf: { id: personId } } : acting;
  }

  /** What was typed. */
  async typed(): Promise<Typed> {
    return typedFields(new URLSearchParams(await this.context.req.text()));
  }

  /** After an act was refused: the same visit, reading. */
  reading(work: (visit: Visit) => Promise<Response>): Promise<Response> {
    return this.looking.db.reading((db) =>
      work(new Visit(this.platform, this.context, this.circumstances, db)),
    );
  }

  /**
   * Does an act once for the form's one-use key (`cle`), and answers where to go. Going back and
   * sending other words is another sending: nothing that was typed is lost.
   */
  once(
    name: string,
    typed: Typed,
    acting: Acting,
    work: (acting: Acting) => Promise<string>,
  ): Promise<string> {
    const { cle, ...words } = typed;
    const digest = createHash("sha256").update(JSON.stringify(words)).digest("base64url");
    return once(acting, name, cle && `${cle.slice(0, 60)} ${digest}`, work);
  }

  /**
   * What a page writes down once it was read, such as that it was: in a transaction of its own, after
   * the one it is read in. For reads only.
   */
  afterwards(work: (db: Db) => Promise<void>): void {
    this.later.push(work);
  }

  /** Does what was left for afterwards. */
  async finish(db: Db): Promise<void> {
    for (const work of this.later) await db.transaction(work);
  }

  /** Answers 303, so that going back or reloading sends nothing again. */
  redirect(path: string, flash?: Flash): Response {
    if (flash)
      writeCookie(
        this.context,
        this.platform.settings,
        "flash",
        writeFlash(this.platform.secrets, flash),
        60,
      );
    return this.context.redirect(path, 303);
  }

  /** Moved for good: the id was right, the words of the address were stale. */
  moved(path: string): Response {
    return this.context.redirect(path, 301);
  }

  /** The whole page around `body`. */
  page(title: string, body: ComponentChildren, options: PageOptions = {}): Response {
    const page = (
      <Document
        title={title}
        description={options.description}
        bare={options.bare}
        view={{ ...viewOf(this), flash: takeFlash(this) }}
        assets={this.platform.assets}
        languages={<LanguageChoice action={`${this.prefix}/langue`} offered={this.languages()} />}
      >
        {body}
      </Document>
    );
    return this.html(renderPage(page), options.status);
  }

  /** A part of a page, for a live region. */
  fragment(body: VNode): Response {
    return this.html(renderPart(viewOf(this), body));
  }

  /** Creole shows only where the community, or the person, switched it on. */
  private languages(): Locale[] {
    const creole = this.circumstances.community?.creole || this.locale === "gcf";
    return creole ? ["fr", "gcf", "en"] : ["fr", "en"];
  }

  private html(html: string, status: PageOptions["status"] = 200): Response {
    return this.context.body(html, status, {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "private, no-cache",
      vary: "Cookie, Accept-Language",
    });
  }
}
