import type { PageSection } from "#kernel/subjects";
import { PageHead, Section, TypedText } from "#ui";
import type { Collective } from "../collectives.ts";
import { useMembersWords } from "../words.ts";

export function CollectivePage(props: { collective: Collective; sections: PageSection[] }) {
  const { collective, sections } = props;
  const t = useMembersWords();
  return (
    <>
      <PageHead
        title={collective.name}
        identity={`collective ${collective.id} ${collective.name}`}
        meta={[t(`collective.${collective.kind}`), collective.place]}
      />
      {collective.about && <TypedText text={collective.about} />}
      {sections.length === 0 && !collective.about && <p>{t("collective.empty")}</p>}
      {sections.map(({ title, body }) => (
        <Section key={title} title={title}>
          {body}
        </Section>
      ))}
    </>
  );
}
