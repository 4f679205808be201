import type { PostingLine } from "../postings/posting.ts";
import { ActionBar, Button, Form, LiveRegion, Notice, PageHead, PostButton, useView } from "#ui";
import { writeDay } from "#kernel/i18n";
import { PostingLink } from "../pages/posting-page.tsx";
import { introductionUrl } from "../urls.ts";
import { useNeedsWords } from "../words.ts";
import { namesOf, type Introduced, type Introduction, type Standing } from "./introduction.ts";

export type IntroductionPageProps = {
  introduction: Introduction;
  need: PostingLine;
  /** The person who answers here; absent for who only proposed it. */
  answering?: Introduced;
  /** Answered for someone who does not sign in. */
  onBehalf: boolean;
  standing: Standing;
  /** The other person's address, once both said yes. */
  contact?: { name: string; email: string | null };
};

export function IntroductionPage(props: IntroductionPageProps) {
  const { introduction, need } = props;
  const t = useNeedsWords();
  const prefix = useView().community?.prefix ?? "";
  const url = introductionUrl(prefix, introduction.id);
  return (
    <>
      <PageHead
        title={t("introduction.with", namesOf(introduction))}
        kind={{ hue: "offer", icon: "link", label: t("introduction.title") }}
      >
        {t("introduction.about")} <PostingLink posting={need} />
      </PageHead>
      <LiveRegion src={`${url}/etat`} topics={[`introduction-${introduction.id}`]} spoken>
        <IntroductionState {...props} />
      </LiveRegion>
    </>
  );
}

/** What it stands at, and what one can do now. Refreshed by itself when the other person accepts. */
export function IntroductionState(props: IntroductionPageProps) {
  const { introduction, standing, onBehalf, answering, contact } = props;
  const t = useNeedsWords();
  const { locale, zone } = useView();
  const day = writeDay(locale, zone, introduction.endsAt);
  const over = standing === "met" || standing === "ended";
  return (
    <div class="stack">
      {onBehalf && answering && !over && (
        <Notice>{t("introduction.for", { name: answering.name })}</Notice>
      )}
      <p>{standing === "asked" ? asked(t, props) : t(`introduction.${standing}`, { day })}</p>
      {standing === "accepted" && contact && (
        <p>
          {contact.email
            ? t("introduction.contact", { name: contact.name, email: contact.email })
            : t("introduction.contactByTeam", { name: contact.name })}
        </p>
      )}
      {answering && <Answers {...props} answering={answering} />}
    </div>
  );
}

/** Who proposes oneself is named; what somebody else thought of is only proposed. */
function asked(
  t: ReturnType<typeof useNeedsWords>,
  { introduction, answering }: IntroductionPageProps,
) {
  const other = introduction.people.find(({ personId }) => personId !== answering?.personId)!;
  if (introduction.proposedById !== other.personId) return t("introduction.asked");
  const name = other.name;
  return other.side === "helps"
    ? t("introduction.askedByOther", { name })
    : t("introduction.soughtByOther", { name });
}

function Answers({
  introduction,
  standing,
  answering,
  onBehalf,
}: IntroductionPageProps & { answering: Introduced }) {
  const t = useNeedsWords();
  const prefix = useView().community?.prefix ?? "";
  const url = introductionUrl(prefix, introduction.id);
  const pour = onBehalf ? { pour: String(answering.personId) } : undefined;
  if (standing === "asked")
    return (
      <>
        <p>{t("introduction.consent")}</p>
        <Form action={`${url}/reponse`}>
          {pour && <input type="hidden" name="pour" value={pour.pour} />}
          <ActionBar>
            <Button weight="filled" name="answer" value="yes">
              {t("introduction.yes")}
            </Button>
            <Button name="answer" value="no">
              {t("introduction.no")}
            </Button>
          </ActionBar>
        </Form>
      </>
    );
  if (standing === "answered-no")
    return (
      <ActionBar>
        <PostButton action={`${url}/reponse`} fields={{ answer: "yes", ...pour }}>
          {t("introduction.change")}
        </PostButton>
      </ActionBar>
    );
  if (standing === "accepted")
    return (
      <ActionBar>
        <PostButton weight="filled" icon="check" action={`${url}/rencontre`} fields={{ ...pour }}>
          {t("introduction.confirm")}
        </PostButton>
      </ActionBar>
    );
  return null;
}
