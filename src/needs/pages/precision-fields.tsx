import { suggestionsPath } from "#members";
import { Checkbox, Choices, Select, TextArea, TextField } from "#ui";
import { aims, audiences, offerAims, type PostingKind } from "../postings/posting.ts";
import { useNeedsWords } from "../words.ts";

/** All that can be said of a need or an offer besides its line, the most useful first. */
export function PrecisionFields({
  prefix,
  kind,
  collectives,
}: {
  prefix: string;
  kind: PostingKind;
  collectives: string[];
}) {
  const t = useNeedsWords();
  return (
    <>
      {/* Tells that these fields were before the person's eyes: what is empty was left so. */}
      <input type="hidden" name="vu" value="oui" />
      <TextArea name="details" label={t("field.details")} rows={3} maxlength={4000} />
      <AimField kind={kind} />
      <TextField
        name="subjects"
        label={t("field.subjects")}
        hint={t("field.subjects.hint")}
        maxlength={400}
        suggest={prefix + suggestionsPath}
        several
      />
      <TextField
        name="place"
        label={t("field.place")}
        autocomplete="address-level2"
        maxlength={80}
      />
      <Checkbox name="remote" label={t("field.remote")} />
      <TextField
        name="horizonOn"
        type="date"
        label={t("field.horizon")}
        hint={t("field.horizon.hint")}
        short
      />
      <AudienceFields />
      <Checkbox name="hidden" label={t("field.hidden")} hint={t("field.hidden.hint")} />
      <CollectiveFields collectives={collectives} />
    </>
  );
}

function AimField({ kind }: { kind: PostingKind }) {
  const t = useNeedsWords();
  const options =
    kind === "need"
      ? aims.map((aim) => ({ value: aim, label: t(`aim.choose.need.${aim}`) }))
      : offerAims.map((aim) => ({ value: aim, label: t(`aim.choose.offer.${aim}`) }));
  return (
    <Select
      name="aim"
      label={t(`field.aim.${kind}`)}
      none={t("field.aim.none")}
      options={options}
    />
  );
}

function AudienceFields() {
  const t = useNeedsWords();
  return (
    <>
      <Choices
        name="audience"
        label={t("field.audience")}
        required
        value="members"
        options={audiences.map((audience) => ({
          value: audience,
          label: t(`audience.${audience}`),
        }))}
      />
      <TextField
        name="readers"
        label={t("field.readers")}
        hint={t("field.readers.hint")}
        maxlength={2000}
      />
    </>
  );
}

function CollectiveFields({ collectives }: { collectives: string[] }) {
  const t = useNeedsWords();
  return (
    <>
      <TextField
        name="collective"
        label={t("field.collective")}
        hint={t("field.collective.hint")}
        suggestions={collectives}
        maxlength={120}
      />
      <Choices
        name="collectiveKind"
        label={t("field.collectiveKind")}
        required
        value="organisation"
        options={(["organisation", "project"] as const).map((kind) => ({
          value: kind,
          label: t(`collective.${kind}`),
        }))}
      />
    </>
  );
}
