import {
  ActionBar,
  DefinitionList,
  LinkButton,
  Notice,
  PageHead,
  Section,
  Time,
  TypedText,
  useLang,
} from "#ui";
import type { Action, PageSection } from "#kernel/subjects";
import type { Person, PersonSkill } from "../queries.ts";
import { useMembersWords } from "../words.ts";

export type MemberPageProps = {
  person: Person;
  skills: PersonSkill[];
  editHref?: string;
  /** What other domains let one do about this person, and show of her. */
  actions: Action[];
  sections: PageSection[];
  mayActFor: boolean;
};

export function MemberPage(props: MemberPageProps) {
  const { person, skills, editHref, actions, sections, mayActFor } = props;
  const t = useMembersWords();
  const descriptions = skills.map(({ label, position }) => ({
    term: label,
    description: t(`position.${position}`),
  }));
  return (
    <>
      <PageHead
        title={person.name}
        identity={`person ${person.id} ${person.name}`}
        meta={[person.place, t(`load.${person.load}`), <Since at={person.arrivedAt} />]}
      />
      {mayActFor && <Notice>{t("person.withoutScreen")}</Notice>}
      <Section title={t("person.wish")} lang={useLang(t.languageOf("person.wish"))}>
        {person.wish ? <TypedText text={person.wish} /> : <p>{t("person.noWish")}</p>}
      </Section>
      <Section title={t("person.skills")}>
        {skills.length ? <DefinitionList items={descriptions} /> : <p>{t("person.noSkills")}</p>}
      </Section>
      <ActionBar>
        {actions.map(({ label, href }) => (
          <LinkButton key={href} icon="pencil" href={href}>
            {label}
          </LinkButton>
        ))}
        {editHref && (
          <LinkButton icon="pencil" href={editHref}>
            {t("person.edit")}
          </LinkButton>
        )}
      </ActionBar>
      {sections.map(({ title, body }) => (
        <Section key={title} title={title}>
          {body}
        </Section>
      ))}
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
