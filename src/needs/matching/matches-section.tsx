import type { Fact } from "#kernel/subjects";
import { memberUrl } from "#members";
import {
  Card,
  CardList,
  EmptyState,
  Notice,
  PostButton,
  Reasons,
  Section,
  Strength,
  useView,
} from "#ui";
import { useIntroductionWords } from "../introductions/words.ts";
import { postingActUrl } from "../urls.ts";
import { useNeedsWords } from "../words.ts";
import type { NamedMatch } from "./find-matches.ts";

export type MatchesSectionProps = {
  needId: number;
  matches: NamedMatch[];
  /** The viewer's own need, or one they act for. */
  own: boolean;
  /** The viewer's own need is said without her name: whoever says yes will know it. */
  unnamed: boolean;
  /** Helpers to whom a proposal of this need waits, as far as the viewer may know. */
  proposed: Set<number>;
};

export function MatchesSection({ needId, matches, own, unnamed, proposed }: MatchesSectionProps) {
  const t = useNeedsWords();
  const introductionWords = useIntroductionWords();
  const prefix = useView().community?.prefix ?? "";
  const action = postingActUrl(prefix, { kind: "need", id: needId }, "mises-en-relation");
  return (
    <Section title={t(own ? "matches.title" : "matches.titleOther")}>
      {unnamed && matches.length > 0 && <Notice>{introductionWords("consent.proposing")}</Notice>}
      {matches.length === 0 && <EmptyState icon="people" sentence={t("matches.empty")} />}
      <CardList>
        {matches.map((match) => (
          <Card
            key={match.personId}
            title={match.person.name}
            href={memberUrl(prefix, match.person)}
            identity={`person ${match.person.id} ${match.person.name}`}
            state={
              proposed.has(match.personId)
                ? { text: t("matches.proposed"), icon: "clock" }
                : undefined
            }
            actions={
              !proposed.has(match.personId) && (
                <PostButton
                  action={action}
                  about={match.person.name}
                  icon="link"
                  fields={{ helper: String(match.personId), offer: String(match.offerId ?? "") }}
                >
                  {t(own ? "matches.introduce" : "matches.introduceOther")}
                </PostButton>
              )
            }
          >
            <Strength degree={match.degree} />
            <Reasons
              items={match.facts.map((fact) => (
                <Reason fact={fact} />
              ))}
            />
          </Card>
        ))}
      </CardList>
    </Section>
  );
}

/** A reason is one fact, and the viewer may check it. */
function Reason({ fact }: { fact: Fact }) {
  const t = useNeedsWords();
  switch (fact.kind) {
    case "skill":
      return <>{t(`fact.skill.${fact.position}`, { label: fact.label })}</>;
    case "offer":
      return (
        <>
          {t("fact.offer")} <a href={fact.url}>{fact.title}</a>
        </>
      );
    case "sense":
      return <>{t("fact.sense", { sense: fact.sense })}</>;
    case "place":
      return <>{t("fact.place", { place: fact.place })}</>;
    case "near":
      return <>{t(fact.about ? "fact.near.about" : "fact.near", { km: fact.km })}</>;
    case "remote":
      return <>{t("fact.remote")}</>;
    case "load":
      return <>{t("fact.load.free")}</>;
  }
}
