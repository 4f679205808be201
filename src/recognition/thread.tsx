import type { Acting, Looking } from "#kernel/acting";
import { beginSentence } from "#kernel/i18n";
import type {
  Action,
  PageSection,
  Piece,
  Station,
  Subject,
  SubjectRef,
  Subjects,
} from "#kernel/subjects";
import { appearances, notedBy } from "#members";
import { writeAppearances } from "./names.ts";
import { ReceivedThanks } from "./pages/thanks-rows.tsx";
import { veilOf } from "./permissions.ts";
import { thanksAbout, thanksTo } from "./queries.ts";
import { readableThanks, whose } from "./readable.ts";
import { newThanksUrl, thanksPath } from "./urls.ts";
import { recognitionWords } from "./words.ts";

/** What thanks add to the page of the thing they are about, whatever it is. */
export const onAnything: Piece = { of: "any", stations, actions };

/** The page of a person shows the latest thanks she received, as she chose to appear. */
export const onPerson = (subjects: Subjects): Piece => ({
  of: "person",
  sections: (looking, { id }) => received(looking, subjects, id),
});

/** Only members read who thanked whom; on the page of a person, in a part of its own. */
async function stations(looking: Looking, subject: Subject): Promise<Station[]> {
  const { person, locale } = looking;
  if (!person || subject.kind === "person") return [];
  const all = await thanksAbout(looking, subject);
  const appear = await appearances(
    looking,
    all.flatMap(({ fromId, to }) => [fromId, ...to]),
  );
  const typedBy = await notedBy(looking, all.map(whose));
  const t = recognitionWords(locale);
  return all.map((said) => {
    const veiled = veilOf(person, said, subject.veiled);
    const giver = appear(said.fromId, veiled);
    const by = giver.person && typedBy(whose(said));
    const names = writeAppearances(
      locale,
      said.to.map((id) => appear(id, veiled)),
    );
    const sentence = (
      <>
        {beginSentence(t("station", { giver: giver.name, names }))}
        {by && ` (${t("typedBy", { name: by })})`}
        <br />
        {t("station.words", { words: said.words })}
      </>
    );
    return { at: said.saidAt, hue: "gift", icon: "heart", kind: t("station.kind"), sentence };
  });
}

/** On one's own page, what one said and received. */
function actions(acting: Acting, subject: SubjectRef): Promise<Action[]> {
  const { community, locale, person } = acting;
  const t = recognitionWords(locale);
  const own = subject.kind === "person" && subject.id === person.id;
  const action = own
    ? { rank: 60, label: t("mine"), href: community.prefix + thanksPath }
    : { rank: 10, label: t("say"), href: newThanksUrl(community.prefix, subject) };
  return Promise.resolve([action]);
}

const mostRead = 30;
const mostShown = 5;

async function received(
  looking: Looking,
  subjects: Subjects,
  personId: number,
): Promise<PageSection[]> {
  const found = await thanksTo(looking, personId, mostRead);
  const thanks = (await readableThanks(looking, subjects, found, personId)).slice(0, mostShown);
  if (thanks.length === 0) return [];
  const title = recognitionWords(looking.locale)("received");
  return [{ title, body: <ReceivedThanks thanks={thanks} personId={personId} /> }];
}
