import { useView } from "#ui";
import type { ShownMessage, ShownReaction } from "../messages/shown.ts";
import { messageActUrl } from "../urls.ts";
import { useDiscussionsWords } from "../words.ts";

/**
 * One press says it, a second one takes it back. Sending twice what is already said changes nothing,
 * so that these forms need no key of one use.
 */
export function Reactions(props: { message: ShownMessage; back: Record<string, string> }) {
  const { message, back } = props;
  const prefix = useView().community?.prefix ?? "";
  const { id, reactions, may } = message;
  if (!may.react) return <SaidOfIt reactions={reactions} />;
  return (
    <>
      {reactions.map((reaction) => (
        <form
          key={reaction.kind}
          class="gesture"
          method="post"
          action={messageActUrl(prefix, id, "reaction")}
        >
          {Object.entries({ ...back, off: reaction.mine ? "oui" : "" }).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button
            type="submit"
            class="button"
            name="kind"
            value={reaction.kind}
            aria-pressed={reaction.mine}
          >
            <Words {...reaction} />
          </button>
        </form>
      ))}
    </>
  );
}

/** One's own message: one reads what others said of it. */
function SaidOfIt({ reactions }: { reactions: ShownReaction[] }) {
  const some = reactions.filter(({ names, others }) => names.length + others > 0);
  return (
    <>
      {some.map((reaction) => (
        <small key={reaction.kind}>
          <Words {...reaction} />
        </small>
      ))}
    </>
  );
}

function Words({ kind, names, others }: ShownReaction) {
  const t = useDiscussionsWords();
  const listed = names.join(", ");
  const more = names.length
    ? others > 0 && t.count("reaction.others", others, { names: listed })
    : others > 0 && t.count("reaction.people", others);
  const who = more || listed;
  return (
    <>
      {t(`reaction.${kind}`)}
      {who && <small> ({who})</small>}
    </>
  );
}
