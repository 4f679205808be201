import { collectivesPath, reaches, suggestionsPath } from "#members";
import { SearchForm, Select, TextField } from "#ui";
import { typedIn, type CollectiveFields } from "./fields.ts";
import { useCollectivesWords } from "./words.ts";

export function CollectivesForm({ prefix, fields }: { prefix: string; fields: CollectiveFields }) {
  const t = useCollectivesWords();
  const values = typedIn(fields);
  return (
    <SearchForm
      action={prefix + collectivesPath}
      values={values}
      labels={{ words: t("words"), submit: t("submit"), narrow: t("narrow") }}
      narrowed={Boolean(fields.skill || fields.place)}
      hidden={{ tri: values["tri"] }}
    >
      <TextField
        name="savoir"
        label={t("skill")}
        hint={t("skill.hint")}
        maxlength={200}
        suggest={prefix + suggestionsPath}
      />
      <TextField name="ou" label={t("place")} maxlength={80} autocomplete="off" />
      <Select
        name="km"
        label={t("within")}
        none={t("within.none")}
        options={reaches.map((km) => ({ value: String(km), label: t("within.km", { km }) }))}
      />
    </SearchForm>
  );
}
