import { writeDay } from "#kernel/i18n";
import type { PageSection } from "#kernel/subjects";
import { LiveRegion, Notice, PageHead, Section, TypedText, useView } from "#ui";
import { PostingLink } from "../pages/posting-page.tsx";
import type { PostingLine } from "../postings/posting.ts";
import { introductionUrl } from "../urls.ts";
import { Answers } from "./answers.tsx";
import { othersThan, type Introduced, type Introduction, type Standing } from "./introduction.ts";
import { titleOf } from "./names.ts";
import { useIntroductionWords } from "./words.ts";

export type Reachable = { name: string; email: string | null; directHow: string };

export type IntroductionPageProps = {
  introduction: Introduction;
  /** The need, or else the offer; absent when it is about none that the person may see. */
  posting?: PostingLine;
  /** The person who answers here; absent for who only proposed it. */
  answering?: Introduced;
  /** Answered for someone who does not sign in. */
  onBehalf: boolean;
  standing: Standing;
  /** How to reach the others, once they are in touch. */
  contacts: Reachable[];
};

export function IntroductionPage(props: IntroductionPageProps & { sections: PageSection[] }) {
  const { introduction, posting, sections } = props;
  const t = useIntroductionWords();
  const { community, locale } = useView();
  const url = introductionUrl(community?.prefix ?? "", introduction.id);
  return (
    <>
      <PageHead
        title={titleOf(locale, introduction.people)}
        kind={{ hue: "offer", icon: "link", label: t("title") }}
      >
        {posting ? (
          <>
            {t("about")} <PostingLink posting={posting} />
          </>
        ) : (
          !introduction.needId &&
          introduction.about &&
          t("aboutWords", { about: introduction.about })
        )}
      </PageHead>
      {introduction.needId && introduction.about && (
        <>
          <p>{t("word")}</p>
          <blockquote>
            <TypedText text={introduction.about} />
          </blockquote>
        </>
      )}
      <LiveRegion
        src={`${url}/etat`}
        topics={[`proposal-${introduction.id}`, `introduction-${introduction.id}`]}
        spoken
      >
        <IntroductionState {...props} />
      </LiveRegion>
      {sections.map(({ title, body }) => (
        <Section key={title} title={title}>
          {body}
        </Section>
      ))}
    </>
  );
}

/** What it stands at, and what one can do now. Refreshed by itself when people are put in touch. */
export function IntroductionState(props: IntroductionPageProps) {
  const { standing, onBehalf, answering, contacts } = props;
  const t = useIntroductionWords();
  const isOver = ["met", "ended", "stepped-back"].includes(standing);
  return (
    <div class="stack">
      {onBehalf && answering && !isOver && <Notice>{t("for", { name: answering.name })}</Notice>}
      <p>{useSentence(props)}</p>
      {contacts.map((contact) => (
        <Contact key={contact.name} {...contact} />
      ))}
      {answering && <Answers {...props} answering={answering} />}
    </div>
  );
}

function Contact({ name, email, directHow }: Reachable) {
  const t = useIntroductionWords();
  return (
    <>
      {directHow && <p>{t("contact.how", { name, how: directHow })}</p>}
      {email && <p>{t("contact", { name, email })}</p>}
      {!email && !directHow && <p>{t("contactByTeam", { name })}</p>}
    </>
  );
}

function useSentence({ introduction, standing, answering }: IntroductionPageProps): string {
  const t = useIntroductionWords();
  const { locale, zone } = useView();
  const others = othersThan(introduction, answering?.personId);
  const several = others.length > 1;
  if (standing === "accepted" && several) return t("state.accepted.several");
  if (standing !== "asked")
    return t(`state.${standing}`, { day: writeDay(locale, zone, introduction.endsAt) });
  // Who proposes oneself is named; what somebody else thought of is only proposed.
  const proposer = others.find(({ personId }) => introduction.proposerIds.includes(personId));
  if (several) return t("state.asked.several");
  if (!proposer) return t("state.asked");
  const { name, side } = proposer;
  if (side === "meets") return t("askedToMeet", { name });
  return t(side === "helps" ? "askedByOther" : "soughtByOther", { name });
}
