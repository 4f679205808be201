import { collectivesPath, reaches } from "#members";
import { ActionBar, Button, Disclosure, Form, Select, TextField } from "#ui";
import { typedIn, type CollectiveFields } from "./fields.ts";
import { useCollectivesWords } from "./words.ts";

export function CollectivesForm({ prefix, fields }: { prefix: string; fields: CollectiveFields }) {
  const t = useCollectivesWords();
  const values = typedIn(fields);
  return (
    <search>
      <Form method="get" action={prefix + collectivesPath} values={values}>
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
        <Disclosure summary={t("narrow")} open={Boolean(fields.skill || fields.place)}>
          <TextField name="savoir" label={t("skill")} hint={t("skill.hint")} maxlength={200} />
          <TextField name="ou" label={t("place")} maxlength={80} autocomplete="off" />
          <Select
            name="km"
            label={t("within")}
            none={t("within.none")}
            options={reaches.map((km) => ({ value: String(km), label: t("within.km", { km }) }))}
          />
        </Disclosure>
        {values["tri"] && <input type="hidden" name="tri" value={values["tri"]} />}
      </Form>
    </search>
  );
}
