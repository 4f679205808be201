import type { FieldErrors, Typed } from "#kernel/http";
import type { Named } from "#members";
import { ActionBar, Button, Choices, Form, PageHead, Section, TextArea, TextField } from "#ui";
import { PostingLink } from "../pages/posting-page.tsx";
import type { Posting } from "../postings/posting.ts";
import { newIntroductionPath, postingActUrl } from "../urls.ts";
import { useIntroductionWords } from "./words.ts";

type FormState = { typed?: Typed; errors?: FieldErrors };

/** Two or three people, one of whom may be oneself, about what one says. */
export function NewIntroductionPage(
  props: FormState & { prefix: string; names: string[]; first?: Named },
) {
  const { prefix, names, first, typed, errors } = props;
  const t = useIntroductionWords();
  return (
    <>
      <PageHead title={t("new.title")}>{t("new.intro")}</PageHead>
      <Form
        action={prefix + newIntroductionPath}
        values={typed}
        errors={errors}
        draft="introduction"
      >
        {first && <input type="hidden" name="avec" value={first.id} />}
        <Names names={names} first={first?.name} second />
        <Choices
          name="moi"
          label={t("new.me")}
          value="avec"
          required
          options={(["avec", "sans"] as const).map((value) => ({
            value,
            label: t(`new.me.${value}`),
          }))}
        />
        <TextField
          name="about"
          label={t("new.about")}
          hint={t("new.about.hint")}
          maxlength={200}
          required
        />
        <ActionBar>
          <Button weight="filled">{t("new.send")}</Button>
        </ActionBar>
      </Form>
    </>
  );
}

/** "Je connais quelqu'un": a member or two who could help with a need. */
export function SomeonePage(
  props: FormState & {
    prefix: string;
    need: Posting;
    names: string[];
    /** Two at once: not where the need is said without a name. */
    second: boolean;
    first?: Named;
  },
) {
  const { prefix, need, names, second, first, typed, errors } = props;
  const t = useIntroductionWords();
  return (
    <>
      <PageHead title={t("someone.title")}>
        <p>
          <PostingLink posting={need} />
        </p>
        {t("someone.intro")}
      </PageHead>
      <Form action={postingActUrl(prefix, need, "quelqu-un")} values={typed} errors={errors}>
        {first && <input type="hidden" name="avec" value={first.id} />}
        <Names names={names} first={first?.name} second={second} />
        <TextArea name="word" label={t("someone.word")} rows={2} maxlength={200} />
        <ActionBar>
          <Button weight="filled">{t("someone.send")}</Button>
        </ActionBar>
      </Form>
      <Section title={t("someone.outside")}>
        <p>{t("someone.outside.text")}</p>
        <p>
          <a href={`${prefix}/besoins/${need.id}`}>{t("someone.outside.link")}</a>
        </p>
      </Section>
    </>
  );
}

function Names({ names, first, second }: { names: string[]; first?: string; second: boolean }) {
  const t = useIntroductionWords();
  return (
    <>
      <TextField
        name="qui"
        label={t("new.who")}
        hint={t("new.who.hint")}
        value={first}
        suggestions={names}
        autocomplete="off"
        maxlength={120}
        required
      />
      {second && (
        <TextField
          name="et"
          label={t("new.and")}
          suggestions={names}
          autocomplete="off"
          maxlength={120}
        />
      )}
    </>
  );
}
