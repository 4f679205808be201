import type { Waiting } from "#kernel/awaiting";
import { Card, PostButton, useView } from "#ui";
import type { ComponentChildren } from "preact";
import { answerUrl } from "../mornings/urls.ts";
import type { ForMe } from "../what-awaits.ts";
import { useHomeWords } from "../words.ts";

/** Something that waits, with the reason why; what is done about it stands in its `actions`. */
export function WaitingCard(props: {
  waiting: Waiting;
  level: 2 | 3;
  actions?: ComponentChildren;
}) {
  const { title, href, hue, icon, label, reason } = props.waiting;
  return (
    <Card
      title={title}
      href={href}
      level={props.level}
      forYou
      kind={{ hue, icon, label }}
      actions={props.actions}
    >
      <p>{reason}</p>
    </Card>
  );
}

/** What waits for oneself: what a facilitator handed over can be answered on the spot. */
export function MyCard({ waiting, level }: { waiting: ForMe; level: 2 | 3 }) {
  const { handed, act, title } = waiting;
  const actions = handed ? (
    <HandedActions {...handed} about={title} />
  ) : (
    act && (
      <PostButton weight="quiet" action={act.action} about={title}>
        {act.label}
      </PostButton>
    )
  );
  return <WaitingCard waiting={waiting} level={level} actions={actions} />;
}

function HandedActions({ id, takenOn, about }: { id: number; takenOn: boolean; about: string }) {
  const t = useHomeWords();
  const action = answerUrl(useView().community!.prefix, id);
  const answer = (reponse: "yes" | "no" | "done") => (
    <PostButton
      action={action}
      fields={{ reponse }}
      about={about}
      weight={reponse === "no" ? "quiet" : "outlined"}
    >
      {t(`handed.${reponse}`)}
    </PostButton>
  );
  return (
    <>
      {answer(takenOn ? "done" : "yes")}
      {answer("no")}
    </>
  );
}
