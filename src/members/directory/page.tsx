import {
  ActionBar,
  EmptyState,
  LinkButton,
  Notice,
  PageHead,
  Pagination,
  Tabs,
  type Option,
} from "#ui";
import { contactsPath } from "../consents/urls.ts";
import { DirectoryTabs } from "../directory-tabs.tsx";
import type { PersonSkill } from "../queries.ts";
import { importsPath, newMemberPath } from "../urls.ts";
import { vocabularyPath } from "../vocabulary/urls.ts";
import { useVocabularyWords } from "../vocabulary/words.ts";
import { directoryUrl, isNarrowed, views, type DirectoryFields } from "./fields.ts";
import { DirectoryForm } from "./form.tsx";
import type { Listed } from "./list-members.ts";
import type { Understood } from "./read-sought.ts";
import { Faces, MemberCards, ByPlace } from "./views.tsx";
import { useDirectoryWords } from "./words.ts";

export type DirectoryPageProps = {
  prefix: string;
  fields: DirectoryFields;
  understood: Understood;
  /** Those that may be sought. */
  languages: Option[];
  people: Listed[];
  skills: Map<number, PersonSkill[]>;
  mayAdd: boolean;
  next?: string;
  first?: string;
};

export function DirectoryPage(props: DirectoryPageProps) {
  const { prefix, fields, people, mayAdd, next, first } = props;
  const t = useDirectoryWords();
  const wordsOfVocabulary = useVocabularyWords();
  const View = { list: MemberCards, faces: Faces, places: ByPlace }[fields.view];
  return (
    <>
      <PageHead title={t("title")}>{t("intro")}</PageHead>
      <DirectoryTabs prefix={prefix} current="members" />
      <ActionBar>
        {mayAdd && (
          <LinkButton icon="plus" href={prefix + newMemberPath}>
            {t("add")}
          </LinkButton>
        )}
        <LinkButton weight="quiet" href={prefix + vocabularyPath}>
          {wordsOfVocabulary("title")}
        </LinkButton>
        {mayAdd && (
          <LinkButton weight="quiet" href={prefix + importsPath}>
            {t("import")}
          </LinkButton>
        )}
        {mayAdd && (
          <LinkButton weight="quiet" href={prefix + contactsPath}>
            {t("contacts")}
          </LinkButton>
        )}
      </ActionBar>
      <DirectoryForm {...props} />
      <AsUnderstood {...props} />
      <Tabs
        label={t("views")}
        items={views.map((view) => ({
          label: t(`view.${view}`),
          href: directoryUrl(prefix, { ...fields, view }),
          current: view === fields.view,
        }))}
      />
      {people.length === 0 && <Nobody {...props} />}
      <View {...props} around={props.understood.place} />
      <Pagination next={next} first={first} />
    </>
  );
}

/** What was typed is told back wherever it was read otherwise than to the letter. */
function AsUnderstood({ prefix, fields, understood }: DirectoryPageProps) {
  const t = useDirectoryWords();
  const { skill, nearSkills, place, isPlaceUnknown, someWords } = understood;
  const lines = [
    fields.skill && !skill && t("skill.unknown", { typed: fields.skill }),
    fields.skill && skill && skill !== fields.skill && t("skill.read", { skill }),
    place !== fields.place && t("place.read", { place }),
    isPlaceUnknown && t("place.unknown", { typed: fields.place }),
    someWords && t("someWords"),
  ].filter((line) => line !== false && line !== "" && line !== undefined);
  if (lines.length === 0) return null;
  return (
    <Notice>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {nearSkills.length > 0 && (
        <p>
          {t("skill.near")}{" "}
          {nearSkills.map((near, index) => (
            <>
              {index > 0 && ", "}
              <a key={near} href={directoryUrl(prefix, { ...fields, skill: near })}>
                {near}
              </a>
            </>
          ))}
        </p>
      )}
    </Notice>
  );
}

function Nobody({ prefix, fields }: DirectoryPageProps) {
  const t = useDirectoryWords();
  if (!isNarrowed(fields)) return <EmptyState icon="people" sentence={t("empty")} />;
  const whole = { words: "", skill: "", place: "", language: "", view: fields.view };
  return (
    <EmptyState
      icon="people"
      sentence={t("none")}
      action={<LinkButton href={directoryUrl(prefix, whole)}>{t("widen")}</LinkButton>}
    />
  );
}
