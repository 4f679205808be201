import type { Subject } from "#kernel/subjects";
import type { Named } from "#members";
import {
  ActionBar,
  Button,
  Choices,
  Disclosure,
  Form,
  Notice,
  Panel,
  PostButton,
  RowList,
  useView,
} from "#ui";
import { ForWhom } from "../pages/write-form.tsx";
import { datesActUrl } from "../urls.ts";
import { useDiscussionsWords } from "../words.ts";
import { dateAnswers } from "./date-poll.ts";
import type { ShownPoll, ShownSlot } from "./show-polls.ts";

export type PollsProps = {
  subject: Subject;
  polls: ShownPoll[];
  others: Named[];
  onlyForOthers?: boolean;
  back: Record<string, string>;
};

/** The searches for a date in a thread, what is fixed first. */
export function Polls({ polls, ...props }: PollsProps) {
  return (
    <>
      {polls.map((poll) => (
        <Poll key={poll.id} poll={poll} {...props} />
      ))}
    </>
  );
}

function Poll({ poll, ...props }: Omit<PollsProps, "polls"> & { poll: ShownPoll }) {
  const t = useDiscussionsWords();
  const { fixed, slots, what } = poll;
  const open = slots.some(({ past }) => !past);
  return (
    <Panel level={3} title={what || t("dates.title")}>
      {fixed ? (
        <Notice tone="good">{t("dates.fixed", { date: fixed.written })}</Notice>
      ) : (
        <p class="hint">{t("dates.by", { name: poll.proposedBy })}</p>
      )}
      <RowList rows={slots.map((slot) => useSlotRow(poll, slot, props.back))} />
      {open && (
        <Disclosure
          summary={t(poll.answered ? "dates.change" : "dates.answer")}
          open={!poll.answered && !fixed}
        >
          <AnswerForm poll={poll} {...props} />
        </Disclosure>
      )}
    </Panel>
  );
}

function useSlotRow(poll: ShownPoll, slot: ShownSlot, back: Record<string, string>) {
  const t = useDiscussionsWords();
  const prefix = useView().community?.prefix ?? "";
  const said = slot.said
    .filter(({ names }) => names.length > 0)
    .map(({ answer, names }) => t(`dates.said.${answer}`, { names: names.join(", ") }));
  return {
    key: slot.id,
    title: slot.written,
    note: said.join(" ") || t("dates.nobody"),
    gesture:
      poll.mayFix && !slot.fixed && !slot.past ? (
        <PostButton
          action={datesActUrl(prefix, poll.id, "choix")}
          fields={{ ...back, slot: String(slot.id) }}
          about={slot.written}
        >
          {t("dates.fix")}
        </PostButton>
      ) : undefined,
  };
}

function AnswerForm({
  poll,
  others,
  onlyForOthers,
  back,
}: Omit<PollsProps, "polls"> & { poll: ShownPoll }) {
  const t = useDiscussionsWords();
  const prefix = useView().community?.prefix ?? "";
  return (
    <Form
      id={`dates-${poll.id}`}
      label={t("dates.answer")}
      action={datesActUrl(prefix, poll.id, "reponses")}
    >
      {Object.entries(back).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {poll.slots
        .filter(({ past }) => !past)
        .map(({ id, written, mine }) => (
          <Choices
            key={id}
            inline
            required
            name={`slot-${id}`}
            label={written}
            value={mine}
            options={dateAnswers.map((answer) => ({
              value: answer,
              label: t(`dates.can.${answer}`),
            }))}
          />
        ))}
      <ForWhom others={others} onlyForOthers={onlyForOthers} />
      <ActionBar>
        <Button>{t("dates.send")}</Button>
      </ActionBar>
    </Form>
  );
}
