import { signInPath } from "#accounts";
import { writeCalendarDay } from "#kernel/i18n";
import { PostingCard, type PostingLine } from "#needs";
import { ActionBar, CardList, LinkButton, PageHead, Panel, Section, Thread, useView } from "#ui";
import { useHomeWords } from "../words.ts";

export type VisitorHomeProps = {
  nextOn: string | null;
  /** Those for everyone; the others are for members, and none shows here. */
  postings: PostingLine[];
};

/** Who we are, for someone who is not signed in. Nobody is named. */
export function VisitorHome({ nextOn, postings }: VisitorHomeProps) {
  const t = useHomeWords();
  const { community, locale, mode } = useView();
  return (
    <>
      <PageHead title={community!.name} identity={community!.identity}>
        {community!.sentence}
      </PageHead>
      <ActionBar>
        {mode === "demonstration" && (
          <LinkButton weight="filled" href={`${community!.prefix}/demonstration`}>
            {t("demo.title")}
          </LinkButton>
        )}
        <LinkButton
          weight={mode === "demonstration" ? "outlined" : "filled"}
          href={community!.prefix + signInPath}
        >
          {t("visitor.enter")}
        </LinkButton>
      </ActionBar>
      <Section title={t("visitor.what")}>
        <p>{t("visitor.text")}</p>
        <Thread
          open={false}
          level={3}
          stations={[
            { hue: "need", icon: "hand", sentence: t("visitor.steps.seek") },
            { hue: "offer", icon: "link", sentence: t("visitor.steps.meet") },
            { hue: "gift", icon: "heart", sentence: t("visitor.steps.tell") },
          ]}
        />
      </Section>
      {postings.length > 0 && (
        <Section title={t("visitor.postings")}>
          <CardList>
            {postings.map((posting) => (
              <PostingCard
                key={`${posting.kind}-${posting.id}`}
                posting={posting}
                person={undefined}
              />
            ))}
          </CardList>
        </Section>
      )}
      {nextOn && (
        <Panel title={t("next.title")}>
          <p>{writeCalendarDay(locale, nextOn)}</p>
        </Panel>
      )}
    </>
  );
}
