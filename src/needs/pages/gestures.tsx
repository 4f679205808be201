import type { Action } from "#kernel/subjects";
import type { Named } from "#members";
import {
  ActionBar,
  Button,
  Disclosure,
  Form,
  LinkButton,
  Notice,
  PostButton,
  Select,
  useView,
} from "#ui";
import { isOpen, type Posting } from "../postings/posting.ts";
import { postingActUrl } from "../urls.ts";
import { useNeedsWords } from "../words.ts";

export type GesturesProps = {
  posting: Posting;
  mayEdit: boolean;
  mayTell: boolean;
  /** Already put in touch about it. */
  involved: boolean;
  /** Seeks the same. */
  ally: boolean;
  own: boolean;
  /** Those for whom the viewer may do it. */
  others: Named[];
  /** What other domains let one do about it, the most useful first. */
  actions: Action[];
};

/** What is useful now, the main gesture first: help, or tell what came of it; then thank. */
export function Gestures(props: GesturesProps) {
  const { posting, others } = props;
  const t = useNeedsWords();
  const act = useActUrl(props);
  const waits = posting.kind === "need" && isOpen(posting);
  const offered = posting.kind === "offer" && isOpen(posting);
  const interests = offered && !props.own && !props.involved;
  return (
    <>
      {isAsked(props) && (
        <Notice>{t(posting.aim === "blocker" ? "renew.askBlocker" : "renew.ask")}</Notice>
      )}
      <ActionBar>
        {isAsked(props) && (
          <PostButton icon="check" action={act("actualite")} about={posting.title}>
            {t("renew")}
          </PostButton>
        )}
        {waits && <WaitingGestures {...props} />}
        {interests && (
          <PostButton weight="filled" icon="hand" action={act("interet")} about={posting.title}>
            {t("interested")}
          </PostButton>
        )}
        {!waits && <OtherDomains {...props} main={!interests} />}
        {props.mayEdit && <OwnGestures {...props} />}
      </ActionBar>
      {(waits || offered) && others.length > 0 && <ForSomeone {...props} />}
    </>
  );
}

/** It waits for a word of whose it is: is it still current? */
const isAsked = ({ posting, mayEdit }: GesturesProps) =>
  mayEdit && posting.askedAgain && isOpen(posting);

function useActUrl({ posting }: GesturesProps): (act: string) => string {
  const prefix = useView().community?.prefix ?? "";
  return (act) => postingActUrl(prefix, posting, act);
}

function WaitingGestures(props: GesturesProps) {
  const { mayTell, involved, ally, own } = props;
  const t = useNeedsWords();
  const act = useActUrl(props);
  return (
    <>
      {mayTell && (
        <LinkButton weight="filled" icon="speech" href={act("suite")}>
          {t("outcome.tell")}
        </LinkButton>
      )}
      {!involved && !own && (
        <PostButton weight={mayTell ? "outlined" : "filled"} icon="hand" action={act("aide")}>
          {t("help")}
        </PostButton>
      )}
      {!own && (
        <PostButton icon="people" action={act(ally ? "plus-moi" : "moi-aussi")}>
          {t(ally ? "leaveNeed" : "joinNeed")}
        </PostButton>
      )}
      {!own && (
        <LinkButton weight="quiet" icon="link" href={act("quelqu-un")}>
          {t("knowSomeone")}
        </LinkButton>
      )}
    </>
  );
}

/** @param props.main the first of them is the main gesture */
function OtherDomains({ actions, main }: GesturesProps & { main: boolean }) {
  const other = main ? "outlined" : "quiet";
  return (
    <>
      {actions.map(({ label, href }, index) => (
        <LinkButton key={href} href={href} weight={main && index === 0 ? "filled" : other}>
          {label}
        </LinkButton>
      ))}
    </>
  );
}

/** What only its person, or who acts for her, may do. */
function OwnGestures(props: GesturesProps) {
  const { posting } = props;
  const t = useNeedsWords();
  const act = useActUrl(props);
  const about = posting.title;
  if (posting.withdrawnAt)
    return (
      <PostButton action={act("remise-en-ligne")} about={about}>
        {t("restore")}
      </PostButton>
    );
  return (
    <>
      {isOpen(posting) ? (
        <>
          <LinkButton weight="quiet" icon="pencil" href={act("modification")}>
            {t("edit")}
          </LinkButton>
          <PostButton weight="quiet" action={act("mise-de-cote")} about={about}>
            {t("setAside")}
          </PostButton>
        </>
      ) : (
        <PostButton weight="quiet" action={act("reouverture")} about={about}>
          {t("reopen")}
        </PostButton>
      )}
      <PostButton weight="quiet" action={act("retrait")} about={about}>
        {t("withdraw")}
      </PostButton>
    </>
  );
}

/** What one presses on a need or an offer, and its words. */
const pressed = { aide: "help", "moi-aussi": "joinNeed", interet: "interested" } as const;

/** "Je peux aider", "Moi aussi" and "Cela m'intéresse", noted for a member without a screen. */
function ForSomeone(props: GesturesProps) {
  const { others, posting } = props;
  const t = useNeedsWords();
  const act = useActUrl(props);
  const gestures =
    posting.kind === "need" ? (["aide", "moi-aussi"] as const) : (["interet"] as const);
  return (
    <Disclosure summary={t("forSomeone")}>
      {gestures.map((gesture) => (
        <Form key={gesture} id={gesture} action={act(gesture)}>
          <Select
            name="pour"
            label={t(`forSomeone.${gesture}`)}
            required
            options={others
              .filter(({ id }) => id !== posting.personId)
              .map(({ id, name }) => ({ value: String(id), label: name }))}
          />
          <ActionBar>
            <Button>{t(pressed[gesture])}</Button>
          </ActionBar>
        </Form>
      ))}
    </Disclosure>
  );
}
