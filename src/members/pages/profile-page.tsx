import { signOutPath } from "#accounts";
import type { FieldErrors, Typed } from "#kernel/http";
import {
  ActingFor,
  ActionBar,
  Button,
  Choices,
  DefinitionList,
  Form,
  LinkButton,
  Notice,
  PageHead,
  PostButton,
  RowList,
  Section,
  TextField,
} from "#ui";
import { positions } from "../forms.ts";
import type { Person, PersonSkill } from "../queries.ts";
import type { Relayed } from "../relays/relays-section.tsx";
import { RelayedSection } from "../relays/relays-section.tsx";
import { memberUrl, noticesPath, tokensPath } from "../urls.ts";
import { useMembersWords } from "../words.ts";
import { suggestionsPath } from "../vocabulary/urls.ts";
import { PersonFields, personTyped } from "./person-fields.tsx";

export type ProfilePageProps = {
  prefix: string;
  person: Person;
  skills: PersonSkill[];
  /** Tags of BCP 47. */
  languages: string[];
  own: boolean;
  /** For whom one relays. */
  relayed: Relayed[];
  /** Where the form and the skills are sent. */
  action: string;
  typed?: Typed;
  errors?: FieldErrors;
  /** The profile changed while it was being corrected. */
  changedMeanwhile?: boolean;
  typedSkill?: Typed;
  skillErrors?: FieldErrors;
};

export function ProfilePage(props: ProfilePageProps) {
  const { prefix, person, own, action, typed, errors } = props;
  const t = useMembersWords();
  return (
    <>
      <PageHead title={own ? t("profile.title") : person.name}>
        {own && t("profile.intro")}
      </PageHead>
      {!own && <ActingFor name={person.name} />}
      {props.changedMeanwhile && <ChangedMeanwhile person={person} />}
      <Form action={action} values={personTyped(typed)} errors={errors} version={person.version}>
        <PersonFields
          own={own}
          values={typed ?? personValues(person)}
          languages={props.languages}
        />
        <ActionBar>
          <Button weight="filled">{t("profile.save")}</Button>
          <LinkButton weight="quiet" href={memberUrl(prefix, person)}>
            {t("profile.seen")}
          </LinkButton>
        </ActionBar>
      </Form>
      <SkillsSection {...props} />
      <RelayedSection prefix={prefix} relayed={props.relayed} />
      {own && (
        <ActionBar>
          <PostButton action={prefix + signOutPath} forgetDrafts>
            {t("profile.signOut")}
          </PostButton>
          <LinkButton weight="quiet" href={prefix + noticesPath}>
            {t("profile.notices")}
          </LinkButton>
          <LinkButton weight="quiet" href={prefix + tokensPath}>
            {t("tokens.title")}
          </LinkButton>
        </ActionBar>
      )}
    </>
  );
}

/** Both are shown: what is there now, and in the form what was being written. */
function ChangedMeanwhile({ person }: { person: Person }) {
  const t = useMembersWords();
  const { firstName, lastName, wish, place, shownAs, directHow } = person;
  const way = t(`shownAs.${shownAs}`);
  const said = { firstName, lastName, wish, place, shownAs: way, directHow };
  const fields = ["firstName", "lastName", "wish", "place", "shownAs", "directHow"] as const;
  return (
    <>
      <Notice tone="warn">{t("conflict.text")}</Notice>
      <Section title={t("conflict.theirs")}>
        <DefinitionList
          items={fields
            .filter((field) => said[field])
            .map((field) => ({ term: t(`field.${field}`), description: said[field] }))}
        />
      </Section>
    </>
  );
}

function SkillsSection({ prefix, skills, action, typedSkill, skillErrors }: ProfilePageProps) {
  const t = useMembersWords();
  return (
    <Section title={t("profile.skills")} id="savoir-faire">
      <RowList
        rows={skills.map(({ skillId, label, position }) => ({
          key: skillId,
          title: label,
          note: t(`position.${position}`),
          gesture: (
            <PostButton
              weight="quiet"
              action={`${action}/competences/${skillId}/retrait`}
              about={label}
            >
              {t("skill.drop")}
            </PostButton>
          ),
        }))}
      />
      <Form id="s" action={`${action}/competences`} values={typedSkill} errors={skillErrors}>
        <TextField
          name="skill"
          label={t("field.skill")}
          hint={t("field.skill.hint")}
          maxlength={200}
          required
          suggest={prefix + suggestionsPath}
        />
        <Choices
          name="position"
          label={t("field.position")}
          required
          value="practises"
          options={positions.map((position) => ({
            value: position,
            label: t(`position.mine.${position}`),
          }))}
        />
        <ActionBar>
          <Button icon="plus">{t("skill.add")}</Button>
        </ActionBar>
      </Form>
    </Section>
  );
}

function personValues(person: Person): Record<string, string> {
  const { firstName, lastName, wish, place, load, shownAs, direct, directHow } = person;
  return {
    firstName,
    lastName,
    wish,
    place,
    load,
    shownAs,
    direct: direct ? "oui" : "",
    directHow,
  };
}
