import { writeDay } from "#kernel/i18n";
import { ActionBar, Button, Form, PostButton, useView } from "#ui";
import { introductionUrl } from "../urls.ts";
import {
  othersThan,
  ownerSide,
  type Introduced,
  type Introduction,
  type Standing,
} from "./introduction.ts";
import { writeNames } from "./names.ts";
import { useIntroductionWords } from "./words.ts";

type Props = {
  introduction: Introduction;
  standing: Standing;
  answering: Introduced;
  onBehalf: boolean;
};

/** What the person, or who acts for her, can do now. */
export function Answers(props: Props) {
  const { introduction, standing, answering, onBehalf } = props;
  const t = useIntroductionWords();
  const url = introductionUrl(useView().community?.prefix ?? "", introduction.id);
  const pour = onBehalf ? { pour: String(answering.personId) } : undefined;
  const stepBack = (
    <PostButton weight="quiet" action={`${url}/retrait`} fields={{ ...pour }}>
      {t("stepBack")}
    </PostButton>
  );
  if (standing === "asked") return <YesOrNo {...props} action={`${url}/reponse`} pour={pour} />;
  if (standing === "answered-no")
    return (
      <ActionBar>
        <PostButton action={`${url}/reponse`} fields={{ answer: "yes", ...pour }}>
          {t("change")}
        </PostButton>
      </ActionBar>
    );
  if (standing === "answered-yes") return <ActionBar>{stepBack}</ActionBar>;
  if (standing === "accepted")
    return (
      <ActionBar>
        <PostButton weight="filled" icon="check" action={`${url}/rencontre`} fields={{ ...pour }}>
          {t("confirm")}
        </PostButton>
        {stepBack}
      </ActionBar>
    );
  return null;
}

function YesOrNo(props: Props & { action: string; pour?: { pour: string } }) {
  const { action, pour } = props;
  const t = useIntroductionWords();
  return (
    <>
      <p>{useConsent(props)}</p>
      <Form action={action}>
        {pour && <input type="hidden" name="pour" value={pour.pour} />}
        <ActionBar>
          <Button weight="filled" name="answer" value="yes">
            {t("yes")}
          </Button>
          <Button name="answer" value="no">
            {t("no")}
          </Button>
        </ActionBar>
      </Form>
    </>
  );
}

/** What saying yes gives, said before. */
function useConsent({ introduction, answering }: Props): string {
  const t = useIntroductionWords();
  const { locale, zone } = useView();
  const others = othersThan(introduction, answering.personId);
  if (introduction.unnamed && answering.side === ownerSide(introduction))
    return t(`consent.hidden.${answering.side}`, { name: writeNames(locale, others) });
  if (others.length === 1) return t("consent");
  return t("consent.several", { day: writeDay(locale, zone, introduction.endsAt) });
}
