import type { Typed } from "#kernel/http";
import { Checkbox, Select, TextArea, TextField, useLang, type FieldValues } from "#ui";
import { loads, waysToAppear } from "../forms.ts";
import { LanguageFields } from "../languages/language-fields.tsx";
import { useMembersWords } from "../words.ts";

/** What was typed, its boxes apart: none of them ticked is something said too. */
export function personTyped(typed: Typed | undefined): FieldValues | undefined {
  return typed && { ...typed, languages: typed["languages"]?.split("\n") ?? [] };
}

/** What is said of a person; `own` when it is oneself who says it. */
export function PersonFields(props: {
  own: boolean;
  values?: Record<string, string>;
  languages?: string[];
}) {
  const { own, values, languages } = props;
  const t = useMembersWords();
  return (
    <>
      <TextField
        name="firstName"
        label={t("field.firstName")}
        autocomplete={own ? "given-name" : "off"}
        required
        value={values?.["firstName"]}
      />
      <TextField
        name="lastName"
        label={t("field.lastName")}
        autocomplete={own ? "family-name" : "off"}
        value={values?.["lastName"]}
      />
      <TextArea
        name="wish"
        label={t("field.wish")}
        lang={useLang(t.languageOf("field.wish"))}
        hint={t("field.wish.hint")}
        rows={2}
        value={values?.["wish"]}
      />
      <TextField
        name="place"
        label={t("field.place")}
        hint={t("field.place.hint")}
        autocomplete={own ? "address-level2" : "off"}
        value={values?.["place"]}
      />
      <LanguageFields own={own} spoken={languages} />
      <Select
        name="load"
        label={t(own ? "field.load" : "field.load.other")}
        hint={own ? t("field.load.hint") : undefined}
        value={values?.["load"] ?? "some"}
        options={loads.map((load) => ({
          value: load,
          label: t(own ? `load.mine.${load}` : `load.${load}`),
        }))}
      />
      <Select
        name="shownAs"
        label={t(own ? "field.shownAs" : "field.shownAs.other")}
        hint={t("field.shownAs.hint")}
        value={values?.["shownAs"] ?? "name"}
        options={waysToAppear.map((way) => ({ value: way, label: t(`shownAs.${way}`) }))}
      />
      <Checkbox
        name="direct"
        label={t(own ? "field.direct" : "field.direct.other")}
        hint={t("field.direct.hint")}
        checked={values?.["direct"] === "oui"}
      />
      <TextField
        name="directHow"
        label={t("field.directHow")}
        hint={t("field.directHow.hint")}
        autocomplete="off"
        maxlength={120}
        value={values?.["directHow"]}
      />
    </>
  );
}
