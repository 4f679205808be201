import { Choices, TextField, useView } from "#ui";
import { useMembersWords } from "../words.ts";
import { languageName, usualLanguages } from "./named.ts";

/** Which languages a person speaks: boxes for the usual ones, a line for the others. */
export function LanguageFields({ own, spoken = [] }: { own: boolean; spoken?: string[] }) {
  const t = useMembersWords();
  const { locale } = useView();
  const others = spoken.filter((tag) => !usualLanguages.some((usual) => usual === tag));
  return (
    <>
      <Choices
        name="languages"
        label={t(own ? "field.languages" : "field.languages.other")}
        several
        inline
        value={spoken}
        options={usualLanguages.map((tag) => ({ value: tag, label: languageName(tag, locale) }))}
      />
      <TextField
        name="otherLanguages"
        label={t("field.languages.more")}
        hint={t("field.languages.more.hint")}
        autocomplete="off"
        maxlength={200}
        value={others.map((tag) => languageName(tag, locale)).join(", ")}
      />
    </>
  );
}
