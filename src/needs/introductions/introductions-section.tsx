import type { Acting } from "#kernel/acting";
import { Card, CardList, Section, useView } from "#ui";
import { maySeeIntroduction } from "../permissions.ts";
import { introductionUrl } from "../urls.ts";
import { isWaiting, othersThan, standing, type Introduction } from "./introduction.ts";
import { titleOf, writeNames } from "./names.ts";
import { whoAnswers } from "./who-answers.ts";
import { useIntroductionWords } from "./words.ts";

/**
 * Those that a page lists for who looks: one's own, those of people one acts for; what one only
 * proposed, until its end, whatever came of it.
 */
export function introductionsListed(acting: Acting, introductions: Introduction[]): Introduction[] {
  const now = acting.clock();
  return introductions.filter((introduction) => {
    if (!maySeeIntroduction(acting, introduction)) return false;
    const own = whoAnswers(acting, introduction);
    if (!own) return isWaiting(introduction, now);
    return standing(introduction, own.personId, now) !== "ended" || !leftBySomeone(introduction);
  });
}

/** Somebody stepped back: the page shows simply who is there. */
const leftBySomeone = ({ people }: Introduction) => people.some(({ steppedBack }) => steppedBack);

/** @param listed as `introductionsListed` gives them */
export function IntroductionsSection({
  acting,
  listed,
}: {
  acting: Acting;
  listed: Introduction[];
}) {
  const t = useIntroductionWords();
  if (listed.length === 0) return null;
  const own = listed.some(({ people }) =>
    people.some(({ personId }) => personId === acting.person.id),
  );
  return (
    <Section title={t(own ? "yours.title" : "yours.titleOther")}>
      <CardList>
        {listed.map((introduction) => (
          <IntroductionCard key={introduction.id} acting={acting} introduction={introduction} />
        ))}
      </CardList>
    </Section>
  );
}

function IntroductionCard({
  acting,
  introduction,
}: {
  acting: Acting;
  introduction: Introduction;
}) {
  const t = useIntroductionWords();
  const { locale, community } = useView();
  const { people, id } = introduction;
  const own = people.some(({ personId }) => personId === acting.person.id);
  const names = writeNames(locale, othersThan(introduction, acting.person.id));
  const where = standing(introduction, whoAnswers(acting, introduction)?.personId, acting.clock());
  return (
    <Card
      title={own ? t("yours.with", { name: names }) : titleOf(locale, people)}
      href={introductionUrl(community?.prefix ?? "", id)}
      kind={{ hue: "offer", icon: "link", label: t("title") }}
      state={{ text: t(`standing.${where}`) }}
      forYou={where === "asked"}
    />
  );
}
