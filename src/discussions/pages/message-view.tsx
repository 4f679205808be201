import { openCaseUrl, type Subject } from "#kernel/subjects";
import { LinkButton, PostButton, Speech, Time, TypedText, useView, type State } from "#ui";
import { cutAtMentions } from "../messages/mentions.ts";
import type { ShownMessage } from "../messages/shown.ts";
import { messageActUrl, messageUrl, talkUrl } from "../urls.ts";
import { useDiscussionsWords } from "../words.ts";
import { looks } from "./kinds.ts";
import { Reactions } from "./reactions.tsx";

export type MessageViewProps = {
  subject: Subject;
  message: ShownMessage;
  /** Only facilitators see since when something waits. */
  seesAge: boolean;
  /** Sent along with each gesture: where to come back to. */
  back: Record<string, string>;
};

export function MessageView(props: MessageViewProps) {
  const { message } = props;
  const t = useDiscussionsWords();
  const { kind, voice, removed } = message;
  const marked = kind !== "remark" && !removed;
  return (
    <Speech
      id={`message-${message.id}`}
      name={voice.name}
      href={voice.href}
      note={<Note {...props} />}
      kind={marked ? { ...looks[kind], label: t(`kind.${kind}`) } : undefined}
      state={useAskState(message)}
      actions={removed ? undefined : <Gestures {...props} />}
    >
      {removed ? (
        <p class="removed">{t("message.removed")}</p>
      ) : (
        <>
          <Said message={message} />
          {message.helped.length > 0 && (
            <p>
              <small>{t("help.done")}</small>
            </p>
          )}
        </>
      )}
    </Speech>
  );
}

/** Its words, with a link where they name a member. */
export function Said({ message }: { message: Pick<ShownMessage, "text" | "mentions"> }) {
  if (!message.text) return null;
  const linked = (line: string) =>
    cutAtMentions(line, message.mentions).map((part, index) =>
      typeof part === "string" ? (
        part
      ) : (
        <a key={index} href={part.href}>
          {part.written}
        </a>
      ),
    );
  return <TypedText text={message.text} words={linked} />;
}

function Note({ message, subject, seesAge }: MessageViewProps) {
  const t = useDiscussionsWords();
  const prefix = useView().community?.prefix ?? "";
  const { id, saidAt, editedAt, enteredBy, aboutId, ask } = message;
  const waits = message.kind === "blocker" && (ask?.state === "open" || ask?.state === "taken");
  return (
    <>
      {(!waits || seesAge) && (
        <a href={messageUrl(prefix, subject, id)}>
          <Time at={saidAt} />
        </a>
      )}
      {editedAt && (
        <>
          {", "}
          <a href={messageActUrl(prefix, id, "versions")}>
            {t("message.edited")} <Time at={editedAt} />
          </a>
        </>
      )}
      {enteredBy && <> {t("message.enteredBy", { name: enteredBy })}</>}
      {aboutId && (
        <>
          {" "}
          <a href={messageUrl(prefix, subject, aboutId)}>{t("message.about")}</a>
        </>
      )}
    </>
  );
}

function useAskState({ ask, kind }: ShownMessage): State | undefined {
  const t = useDiscussionsWords();
  if (!ask) return undefined;
  if (ask.state === "answered") return { text: t("state.answered"), hue: "offer", icon: "check" };
  if (ask.state === "aside") return { text: t("state.aside", { name: ask.by ?? "" }) };
  if (ask.state === "taken")
    return { text: t(kind === "feedback" ? "state.taken.feedback" : "state.taken") };
  return { text: t(ask.reopened ? "state.reopened" : "state.open") };
}

function Gestures(props: MessageViewProps) {
  const { message, subject, back } = props;
  const t = useDiscussionsWords();
  const prefix = useView().community?.prefix ?? "";
  const { id, may, ask } = message;
  const waits = ask?.state === "open" || ask?.state === "taken";
  return (
    <>
      {may.help.map(({ askId, marked }) => (
        <PostButton
          key={askId}
          icon={marked ? undefined : "check"}
          action={messageActUrl(prefix, id, "aide")}
          fields={{ ...back, ask: String(askId), off: marked ? "oui" : "" }}
        >
          {t(marked ? "help.unmark" : "help.mark")}
        </PostButton>
      ))}
      {waits && (
        <LinkButton href={`${talkUrl(prefix, subject)}?reponse=${id}#ecrire`}>
          {t(may.edit ? "ask.goOn" : "ask.reply")}
        </LinkButton>
      )}
      {ask?.state === "answered" && message.kind === "blocker" && may.edit && (
        <LinkButton
          icon="check"
          href={`${talkUrl(prefix, subject)}?reponse=${id}&genre=win#ecrire`}
        >
          {t("kind.win")}
        </LinkButton>
      )}
      <Reactions message={message} back={back} />
      {may.changeState && (
        <PostButton
          weight="quiet"
          action={messageActUrl(prefix, id, "etat")}
          fields={{ ...back, state: waits ? "aside" : "open" }}
        >
          {t(waits ? "ask.setAside" : "ask.reopen")}
        </PostButton>
      )}
      {may.edit && (
        <LinkButton weight="quiet" href={messageActUrl(prefix, id, "modification")}>
          {t("message.change")}
        </LinkButton>
      )}
      {may.openCase && (
        <LinkButton weight="quiet" href={openCaseUrl(prefix, { kind: "message", id })}>
          {t("message.who")}
        </LinkButton>
      )}
    </>
  );
}
