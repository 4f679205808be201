import type { ComponentChildren } from "preact";
import type { FieldErrors, Typed } from "#kernel/http";
import {
  ActionBar,
  Button,
  Choices,
  Form,
  LinkButton,
  PageHead,
  PostButton,
  RowList,
  Section,
  TextField,
} from "#ui";
import type { Skill } from "../skill.ts";
import { changesPath, skillUrl, suggestionsPath, tendUrl } from "../urls.ts";
import { useVocabularyWords } from "../words.ts";

export const parts = ["nom", "autres-noms", "fusion", "liens"] as const;
export type TendPart = (typeof parts)[number];

export type TendPageProps = {
  prefix: string;
  skill: Skill;
  /** The form that was refused, with what was typed in it. */
  refused?: { part: TendPart; typed: Typed; errors: FieldErrors };
};

export function TendPage(props: TendPageProps) {
  const { prefix, skill } = props;
  const t = useVocabularyWords();
  return (
    <>
      <PageHead title={skill.label} kind={{ hue: "plain", icon: "badge", label: t("tend") }}>
        {t("tend.intro")}
      </PageHead>
      <Section title={t("rename")}>
        <TendForm {...props} part="nom" submit={t("rename.submit")} filled={{ mot: skill.label }}>
          <TextField
            name="mot"
            label={t("rename.field")}
            hint={t("rename.hint")}
            maxlength={200}
            required
          />
        </TendForm>
      </Section>
      <Section title={t("addName")}>
        <RowList
          rows={skill.names.map((name) => ({
            key: name,
            title: name,
            gesture: (
              <PostButton
                weight="quiet"
                action={tendUrl(prefix, skill.id, "autres-noms/retrait")}
                fields={{ mot: name }}
                about={name}
              >
                {t("removeName")}
              </PostButton>
            ),
          }))}
        />
        <TendForm {...props} part="autres-noms" submit={t("addName.submit")}>
          <TextField name="mot" label={t("addName.field")} maxlength={300} required />
        </TendForm>
      </Section>
      <Section title={t("merge")}>
        <TendForm {...props} part="fusion" submit={t("merge.submit")}>
          <OtherField prefix={prefix} label={t("merge.field")} hint={t("merge.hint")} />
        </TendForm>
      </Section>
      <Section title={t("relate")}>
        <TiedRows {...props} />
        <TendForm {...props} part="liens" submit={t("relate.submit")}>
          <OtherField prefix={prefix} label={t("relate.field")} />
          <Choices
            name="lien"
            label={t("relate.kind")}
            required
            value="broader"
            options={[
              { value: "broader", label: t("relate.broader", { label: skill.label }) },
              { value: "related", label: t("relate.related") },
            ]}
          />
        </TendForm>
      </Section>
      <ActionBar>
        <LinkButton weight="quiet" href={skillUrl(prefix, skill)}>
          {t("tend.back", { label: skill.label })}
        </LinkButton>
        <LinkButton weight="quiet" href={prefix + changesPath}>
          {t("changes.link")}
        </LinkButton>
      </ActionBar>
    </>
  );
}

function OtherField({ prefix, label, hint }: { prefix: string; label: string; hint?: string }) {
  return (
    <TextField
      name="autre"
      label={label}
      hint={hint}
      maxlength={300}
      required
      suggest={prefix + suggestionsPath}
    />
  );
}

function TendForm(
  props: TendPageProps & {
    part: TendPart;
    submit: string;
    filled?: Typed;
    children: ComponentChildren;
  },
) {
  const { prefix, skill, refused, part, submit, filled, children } = props;
  const mine = refused?.part === part ? refused : undefined;
  return (
    <Form
      id={part}
      action={tendUrl(prefix, skill.id, part)}
      values={mine?.typed ?? filled}
      errors={mine?.errors}
      label={submit}
    >
      {children}
      <ActionBar>
        <Button>{submit}</Button>
      </ActionBar>
    </Form>
  );
}

function TiedRows({ prefix, skill }: TendPageProps) {
  const t = useVocabularyWords();
  const tied = (["broader", "narrower", "related"] as const).flatMap((tie) =>
    skill[tie].map((other) => ({ ...other, tie })),
  );
  return (
    <RowList
      rows={tied.map(({ id, label, tie }) => ({
        key: id,
        title: label,
        href: skillUrl(prefix, { id, label }),
        note: t(tie),
        gesture: (
          <PostButton
            weight="quiet"
            action={tendUrl(prefix, skill.id, "liens/retrait")}
            fields={{ autre: String(id) }}
            about={label}
          >
            {t("part")}
          </PostButton>
        ),
      }))}
    />
  );
}
