import type { Acting } from "#kernel/acting";
import { amountOf, contributionsBy } from "#economy";
import { beginSentence, formattingTag } from "#kernel/i18n";
import type { Platform } from "#kernel/http";
import { writeRef, type Subject, type SubjectRef } from "#kernel/subjects";
import { actorWithId, appearances } from "#members";
import { inTouch, introductionsAwaiting, mattersOf, postingsOf, standing } from "#needs";
import { thanksTo } from "#recognition";
import { homeWords } from "../words.ts";
import { notedFor } from "./noted.ts";
import type { Line, PersonSheetProps } from "./person-sheet.tsx";

type Here = { acting: Acting; platform: Pick<Platform, "subjects"> };

/** Two sides of a sheet in big letters hold no more. */
const most = 12;

/** All that the sheet of a person says, as far as who prints it may know. */
export async function sheetOf(
  here: Here,
  personId: number,
): Promise<Omit<PersonSheetProps, "person" | "contact">> {
  const postings = await postingsOf(here.acting, personId, most);
  return {
    noted: await notedFor(here, personId, most),
    postings: postings.filter(({ state }) => state === "open" || state === "taken"),
    ...(await introductionsOf(here, personId)),
    thanks: await thanksOf(here, personId),
    given: await givenBy(here, personId),
  };
}

/** What waits for her answer, and whom she is in touch with: as far as who prints it may know. */
async function introductionsOf({ acting }: Here, personId: number) {
  const t = homeWords(acting.locale);
  const list = new Intl.ListFormat(formattingTag(acting.locale), { type: "conjunction" });
  const introductions = await introductionsAwaiting(acting, [personId]);
  const matterOf = await mattersOf(acting, introductions);
  const asked: string[] = [];
  const agreed: Line[] = [];
  for (const introduction of introductions) {
    const title = matterOf(introduction);
    if (title === undefined) continue;
    const where = standing(introduction, personId, acting.clock());
    if (where === "asked") asked.push(title);
    if (where !== "accepted") continue;
    const others = inTouch(introduction, acting.clock()).filter((one) => one.personId !== personId);
    const names = list.format(others.map(({ name }) => name));
    agreed.push({ text: t("sheet.agreed.with", { names, title }), at: introduction.proposedAt });
  }
  return { asked, agreed };
}

async function thanksOf(here: Here, personId: number): Promise<Line[]> {
  const { acting } = here;
  const t = homeWords(acting.locale);
  const thanks = await thanksTo(acting, personId, most);
  const subjectOf = await seen(
    here,
    thanks.map(({ subject }) => subject),
  );
  // She will read it: who prints is named to her as to anybody.
  const reader = await actorWithId(acting.db, personId);
  const appear = await appearances(
    { ...acting, person: reader },
    thanks.map(({ fromId }) => fromId),
  );
  return thanks.flatMap(({ fromId, words, saidAt, subject }) => {
    const about = subjectOf(subject);
    if (!about || findsOut(about, personId)) return [];
    const { name } = appear(fromId, about.veiled);
    return [{ text: beginSentence(t("sheet.thanks.from", { name, words })), at: saidAt }];
  });
}

async function givenBy(here: Here, personId: number): Promise<Line[]> {
  const { locale } = here.acting;
  const given = await contributionsBy(here.acting, personId, most);
  const subjectOf = await seen(
    here,
    given.flatMap(({ subject }) => subject ?? []),
  );
  return given.flatMap((line) => {
    const about = line.subject && subjectOf(line.subject);
    if (line.subject && (!about || findsOut(about, personId))) return [];
    const amount = amountOf(locale, line);
    const title = about?.title ?? (line.kind === "time" ? line.what : "");
    const text = title ? homeWords(locale)("sheet.given.for", { amount, title }) : amount;
    return [{ text, at: line.notedAt }];
  });
}

/** On the sheet of who said a thing without her name, it would tell who prints that it is hers. */
function findsOut({ veiled, people }: Subject, personId: number): boolean {
  return !!veiled?.includes(personId) && !people.includes(personId);
}

async function seen({ acting, platform }: Here, refs: SubjectRef[]) {
  const found = await platform.subjects.find(acting, refs);
  return (ref: SubjectRef) => found.get(writeRef(ref));
}
