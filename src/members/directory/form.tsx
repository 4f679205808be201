import { ActionBar, Button, Disclosure, Form, Select, TextField, type Option } from "#ui";
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
    <search>
      <Form method="get" action={prefix + membersPath} values={values}>
        <TextField
          name="q"
          type="search"
          label={t("words")}
          maxlength={200}
          autocomplete="off"
          inputmode="search"
        />
        <ActionBar>
          <Button icon="search">{t("submit")}</Button>
        </ActionBar>
        <Disclosure summary={t("narrow")} open={Boolean(skill || position || place || language)}>
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
            <Select
              name="langue"
              label={t("language")}
              none={t("language.none")}
              options={languages}
            />
          )}
        </Disclosure>
        {view !== "list" && <input type="hidden" name="vue" value={values["vue"]} />}
      </Form>
    </search>
  );
}
