import {
  get,
  parseForm,
  post,
  typedVersion,
  type FieldErrors,
  type Route,
  type Typed,
  type Visit,
} from "#kernel/http";
import { safeReturn } from "#accounts";
import type { Db } from "#kernel/db";
import { Conflict } from "#kernel/errors";
import { threadUrl } from "#kernel/subjects";
import { addPerson } from "./add-person.ts";
import { arrive } from "./arrive.ts";
import { directoryRoutes } from "./directory/routes.tsx";
import { editPerson } from "./edit-person.ts";
import { arrivalForm, newPersonForm, personForm, skillForm } from "./forms.ts";
import { languageName } from "./languages/named.ts";
import { languagesOf } from "./languages/spoken.ts";
import { NewMemberPage, WelcomePage } from "./pages/arrival-pages.tsx";
import { MemberPage } from "./pages/member-page.tsx";
import { ProfilePage, type ProfilePageProps } from "./pages/profile-page.tsx";
import { mayActFor, mayEditPerson } from "./permissions.ts";
import { dropSkill, placeSkill } from "./place-skill.ts";
import { findPerson, nameAsShown, skillsOf } from "./queries.ts";
import { relayedShown, relayRoutes, relaysShown } from "./relays/routes.tsx";
import { tokenRoutes } from "./token-routes.tsx";
import { memberUrl, membersPath, newMemberPath, profilePath, welcomePath } from "./urls.ts";
import { nearNames } from "./vocabulary/near-names.ts";
import { MeantPage } from "./vocabulary/pages/meant-page.tsx";
import type { FoundSkill } from "./vocabulary/queries.ts";
import { vocabularyWords } from "./vocabulary/words.ts";
import { membersWords } from "./words.ts";

export const routes: Route[] = [
  ...directoryRoutes,
  get(newMemberPath, "facilitator", (visit) => newMemberPage(visit)),
  post(newMemberPath, "facilitator", enterMember),
  get(`${membersPath}/:id`, "member", memberPage),
  get(`${membersPath}/:id/profil`, "member", (visit) => profilePage(visit, visit.id(), {})),
  post(`${membersPath}/:id/profil`, "member", (visit) => saveProfile(visit, visit.id())),
  post(`${membersPath}/:id/profil/competences`, "member", (visit) => addSkill(visit, visit.id())),
  post(`${membersPath}/:id/profil/competences/:skill/retrait`, "member", (visit) =>
    removeSkill(visit, visit.id()),
  ),
  get(profilePath, "member", (visit) => profilePage(visit, visit.acting.person.id, {})),
  post(profilePath, "member", (visit) => saveProfile(visit, visit.acting.person.id)),
  post(`${profilePath}/competences`, "member", (visit) => addSkill(visit, visit.acting.person.id)),
  post(`${profilePath}/competences/:skill/retrait`, "member", (visit) =>
    removeSkill(visit, visit.acting.person.id),
  ),
  get(welcomePath, "signed-in", (visit) => welcomePage(visit)),
  post(welcomePath, "signed-in", enterCommunity),
  ...relayRoutes,
  ...tokenRoutes,
];

async function memberPage(visit: Visit): Promise<Response> {
  const { acting, prefix } = visit;
  const person = await findPerson(acting, visit.id());
  const url = memberUrl(prefix, person);
  if (visit.context.req.path !== url) return visit.moved(url);
  const skills = (await skillsOf(acting.db, [person.id])).get(person.id) ?? [];
  const own = acting.person.id === person.id;
  const ref = { kind: "person", id: person.id };
  const editHref = mayEditPerson(acting.person, person)
    ? profileAction(visit, person.id, own)
    : undefined;
  return visit.page(
    person.name,
    <MemberPage
      person={person}
      skills={skills}
      languages={(await spokenBy(acting.db, person.id)).map((tag) =>
        languageName(tag, visit.locale),
      )}
      editHref={editHref}
      actions={await visit.platform.subjects.actions(acting, ref)}
      sections={await visit.platform.subjects.sections(acting, ref)}
      mayActFor={mayActFor(acting.person, person)}
      relays={await relaysShown(acting, person)}
      threadHref={threadUrl(prefix, ref)}
      stations={await visit.platform.subjects.thread(acting, ref)}
    />,
  );
}

async function spokenBy(db: Db, personId: number): Promise<string[]> {
  return (await languagesOf(db, [personId])).get(personId) ?? [];
}

function newMemberPage(visit: Visit, typed?: Typed, errors?: FieldErrors): Promise<Response> {
  const body = <NewMemberPage prefix={visit.prefix} typed={typed} errors={errors} />;
  const title = membersWords(visit.locale)("new.title");
  return Promise.resolve(visit.page(title, body, { status: errors ? 422 : 200 }));
}

async function enterMember(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const t = membersWords(visit.locale);
  const form = parseForm(newPersonForm, typed, visit.locale, ownSentences(t));
  const refused = (errors: FieldErrors) =>
    visit.reading((visit) => newMemberPage(visit, typed, errors));
  if (!form.ok) return refused(form.errors);
  const name = nameAsShown(form.value);
  try {
    const to = await visit.once("members.enter", typed, visit.acting, async (acting) =>
      memberUrl(visit.prefix, { ...(await addPerson(acting, form.value)), name }),
    );
    return visit.redirect(to, { text: t("new.done", { name }) });
  } catch (refusal) {
    if (refusal instanceof Conflict && refusal.code === "email-taken")
      return refused({ email: t("new.emailTaken") });
    throw refusal;
  }
}

function ownSentences(t: ReturnType<typeof membersWords>) {
  return { otherLanguages: t("field.languages.unknown") };
}

function profileAction(visit: Visit, personId: number, own: boolean): string {
  return own ? visit.prefix + profilePath : `${visit.prefix}${membersPath}/${personId}/profil`;
}

type ProfileState = Pick<
  ProfilePageProps,
  "typed" | "errors" | "changedMeanwhile" | "typedSkill" | "skillErrors"
>;

async function profilePage(visit: Visit, personId: number, state: ProfileState): Promise<Response> {
  const { acting, prefix } = visit;
  const person = await findPerson(acting, personId);
  const own = acting.person.id === person.id;
  if (!mayEditPerson(acting.person, person)) return visit.redirect(memberUrl(prefix, person));
  const skills = (await skillsOf(acting.db, [person.id])).get(person.id) ?? [];
  const title = own ? membersWords(visit.locale)("profile.title") : person.name;
  return visit.page(
    title,
    <ProfilePage
      prefix={prefix}
      person={person}
      skills={skills}
      languages={await spokenBy(acting.db, person.id)}
      own={own}
      relayed={own ? await relayedShown(acting) : []}
      action={profileAction(visit, personId, own)}
      {...state}
    />,
    { status: state.changedMeanwhile ? 409 : state.errors || state.skillErrors ? 422 : 200 },
  );
}

async function saveProfile(visit: Visit, personId: number): Promise<Response> {
  const typed = await visit.typed();
  const t = membersWords(visit.locale);
  const form = parseForm(personForm, typed, visit.locale, ownSentences(t));
  if (!form.ok)
    return visit.reading((visit) => profilePage(visit, personId, { typed, errors: form.errors }));
  const acting = await visit.actingForOwner(personId);
  try {
    await editPerson(acting, personId, form.value, typedVersion(typed));
  } catch (refusal) {
    if (!(refusal instanceof Conflict)) throw refusal;
    return visit.reading((visit) =>
      profilePage(visit, personId, { typed, changedMeanwhile: true }),
    );
  }
  const person = await acting.db.reading((db) => findPerson({ db }, personId));
  const { name } = person;
  const own = acting.person.id === personId;
  return visit.redirect(memberUrl(visit.prefix, person), {
    text: own ? t("profile.saved") : t("profile.savedOther", { name }),
  });
}

async function addSkill(visit: Visit, personId: number): Promise<Response> {
  const typedSkill = await visit.typed();
  const form = parseForm(skillForm, typedSkill, visit.locale);
  if (!form.ok)
    return visit.reading((visit) =>
      profilePage(visit, personId, { typedSkill, skillErrors: form.errors }),
    );
  const acting = await visit.actingForOwner(personId);
  const profile = profileAction(visit, personId, acting.person.id === personId);
  if (typedSkill["garder"] !== "oui") {
    const near = await acting.db.reading((db) => nearNames(db, form.value.skill));
    const action = `${profile}/competences`;
    if (near.length > 0) return askWhichIsMeant(visit, action, typedSkill, near);
  }
  await placeSkill(acting, personId, form.value);
  return visit.redirect(`${profile}#savoir-faire`, {
    text: membersWords(visit.locale)("skill.added", { skill: form.value.skill }),
  });
}

/** Two words for one thing would part those who could meet. */
function askWhichIsMeant(visit: Visit, action: string, typed: Typed, near: FoundSkill[]) {
  const words = typed["skill"] ?? "";
  const page = <MeantPage action={action} typed={typed} words={words} near={near} />;
  return visit.reading((visit) =>
    Promise.resolve(visit.page(vocabularyWords(visit.locale)("meant.title"), page)),
  );
}

async function removeSkill(visit: Visit, personId: number): Promise<Response> {
  const acting = await visit.actingForOwner(personId);
  await dropSkill(acting, personId, visit.id("skill"));
  return visit.redirect(
    `${profileAction(visit, personId, acting.person.id === personId)}#savoir-faire`,
    {
      text: membersWords(visit.locale)("skill.dropped"),
    },
  );
}

/** Its `suite` is where one was going. */
function welcomePage(visit: Visit, typed?: Typed, errors?: FieldErrors): Promise<Response> {
  const suite = typed?.["suite"] ?? visit.query.get("suite") ?? "";
  if (visit.viewer) return Promise.resolve(visit.redirect(safeReturn(visit.prefix, suite)));
  const body = <WelcomePage prefix={visit.prefix} typed={{ ...typed, suite }} errors={errors} />;
  const title = membersWords(visit.locale)("welcome.title");
  return Promise.resolve(visit.page(title, body, { status: errors ? 422 : 200 }));
}

async function enterCommunity(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const { known } = visit.circumstances;
  if (visit.viewer || !known) return visit.redirect(`${visit.prefix}/`);
  const form = parseForm(arrivalForm, typed, visit.locale);
  if (!form.ok) return visit.reading((visit) => welcomePage(visit, typed, form.errors));
  await arrive({ ...visit.looking, account: known.account }, form.value);
  return visit.redirect(safeReturn(visit.prefix, typed["suite"]), {
    text: membersWords(visit.locale)("welcome.done", { name: form.value.firstName }),
  });
}
