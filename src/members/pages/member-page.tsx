import {
  ActionBar,
  DefinitionList,
  LinkButton,
  Notice,
  PageHead,
  PageBody,
  Section,
  Thread,
  Time,
  TypedText,
  useLang,
  useView,
} from "#ui";
import type { Action, PageSection, Station } from "#kernel/subjects";
import type { Person, PersonSkill } from "../queries.ts";
import { RelaysSection, type RelaysSectionProps } from "../relays/relays-section.tsx";
import { skillUrl } from "../vocabulary/urls.ts";
import { useMembersWords } from "../words.ts";

export type MemberPageProps = {
  person: Person;
  skills: PersonSkill[];
  /** The names of those she speaks. */
  languages: string[];
  editHref?: string;
  /** What other domains let one do about this person, and show of her. */
  actions: Action[];
  sections: PageSection[];
  mayActFor: boolean;
  /** Who may act for her; absent for who may not know. */
  relays?: RelaysSectionProps;
  /** Her thread, as she chose to appear, and where it is found whole. */
  stations: Station[];
  threadHref: string;
};

export function MemberPage(props: MemberPageProps) {
  const { person, sections, mayActFor, relays, stations, threadHref } = props;
  const t = useMembersWords();
  return (
    <>
      <PageHead
        title={person.name}
        identity={`person ${person.id} ${person.name}`}
        meta={[person.place, t(`load.${person.load}`), <Since at={person.arrivedAt} />]}
      />
      {mayActFor && <Notice>{t("person.withoutScreen")}</Notice>}
      <PageBody
        lead={<Said {...props} />}
        aside={stations.length > 0 && <Thread stations={stations} open href={threadHref} />}
      >
        {relays && <RelaysSection {...relays} />}
        {sections.map(({ title, body }) => (
          <Section key={title} title={title}>
            {body}
          </Section>
        ))}
      </PageBody>
    </>
  );
}

/** What she says of herself, and what one may do about her. */
function Said({ person, skills, languages, editHref, actions }: MemberPageProps) {
  const t = useMembersWords();
  const prefix = useView().community?.prefix ?? "";
  const descriptions = skills.map(({ skillId, label, position }) => ({
    term: <a href={skillUrl(prefix, { id: skillId, label })}>{label}</a>,
    description: t(`position.${position}`),
  }));
  return (
    <>
      <Section title={t("person.wish")} lang={useLang(t.languageOf("person.wish"))}>
        {person.wish ? <TypedText text={person.wish} /> : <p>{t("person.noWish")}</p>}
      </Section>
      <Section title={t("person.skills")}>
        {skills.length ? <DefinitionList items={descriptions} /> : <p>{t("person.noSkills")}</p>}
      </Section>
      {languages.length > 0 && (
        <Section title={t("languages")}>
          <p>{languages.join(", ")}</p>
        </Section>
      )}
      {person.direct && (
        <Section title={t("person.direct")}>
          <p>{person.directHow || t("person.direct.byTeam")}</p>
        </Section>
      )}
      <ActionBar>
        {actions.map(({ label, href }, index) => (
          <LinkButton key={href} href={href} weight={index ? "quiet" : "outlined"}>
            {label}
          </LinkButton>
        ))}
        {editHref && (
          <LinkButton icon="pencil" href={editHref} weight="quiet">
            {t("person.edit")}
          </LinkButton>
        )}
      </ActionBar>
    </>
  );
}

function Since({ at }: { at: Date }) {
  const t = useMembersWords();
  const [before, after] = t("person.since").split("{day}");
  return (
    <>
      {before}
      <Time at={at} />
      {after}
    </>
  );
}
