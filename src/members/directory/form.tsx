import { SearchForm, Select, TextField, type Option } from "#ui";
import { positions } from "../forms.ts";
import { membersPath } from "../urls.ts";
import { suggestionsPath } from "../vocabulary/urls.ts";
import { useMembersWords } from "../words.ts";
import { typedIn, type DirectoryFields } from "./fields.ts";
import { reaches } from "./places-around.ts";
import { useDirectoryWords } from "./words.ts";

export type DirectoryFormProps = {
  prefix: string;
  fields: DirectoryFields;
  languages: Option[];
};

export function DirectoryForm({ prefix, fields, languages }: DirectoryFormProps) {
  const t = useDirectoryWords();
  const members = useMembersWords();
  const { skill, position, place, language, view } = fields;
  const values = typedIn(fields);
  return (
    <SearchForm
      action={prefix + membersPath}
      values={values}
      labels={{ words: t("words"), submit: t("submit"), narrow: t("narrow") }}
      narrowed={Boolean(skill || position || place || language)}
      hidden={{ vue: view === "list" ? undefined : values["vue"] }}
    >
      <TextField
        name="savoir"
        label={t("skill")}
        hint={t("skill.hint")}
        maxlength={200}
        suggest={prefix + suggestionsPath}
      />
      <Select
        name="position"
        label={t("position")}
        none={t("position.none")}
        options={positions.map((one) => ({ value: one, label: members(`position.${one}`) }))}
      />
      <TextField name="ou" label={t("place")} maxlength={80} autocomplete="off" />
      <Select
        name="km"
        label={t("within")}
        none={t("within.none")}
        options={reaches.map((km) => ({ value: String(km), label: t("within.km", { km }) }))}
      />
      {languages.length > 0 && (
        <Select name="langue" label={t("language")} none={t("language.none")} options={languages} />
      )}
    </SearchForm>
  );
}
