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
  /** Rank of their headings: 3 under a section, 2 right under the page's title. */
  level: 2 | 3;
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

type PollProps = Omit<PollsProps, "polls"> & { poll: ShownPoll };

function Poll({ poll, ...props }: PollProps) {
  const t = useDiscussionsWords();
  const { fixed, what } = poll;
  return (
    <Panel level={props.level} title={what || t("dates.title")}>
      {fixed ? (
        <>
          <Notice tone="good">{t("dates.fixed", { date: fixed.written })}</Notice>
          <Disclosure summary={t("dates.all")}>
            <Slots poll={poll} {...props} />
          </Disclosure>
        </>
      ) : (
        <>
          <p class="hint">{t("dates.by", { name: poll.proposedBy })}</p>
          <Slots poll={poll} {...props} />
        </>
      )}
    </Panel>
  );
}

/** What was said of each date, and the form to say it oneself, which alone is shown at first. */
function Slots({ poll, ...props }: PollProps) {
  const t = useDiscussionsWords();
  const prefix = useView().community?.prefix ?? "";
  const { slots, mayFix, answered, fixed } = poll;
  const rows = slots.map((slot) => useSlotRow(poll, slot, props.back));
  const open = slots.some(({ past }) => !past);
  const told = !open || mayFix || slots.some(({ said }) => said.some(({ names }) => names.length));
  return (
    <>
      {told && <RowList rows={rows} />}
      {open && (
        <Disclosure
          summary={t(answered ? "dates.change" : "dates.answer")}
          open={!answered && !fixed && !mayFix}
        >
          <AnswerForm poll={poll} {...props} />
        </Disclosure>
      )}
      {mayFix && (
        <ActionBar>
          <PostButton
            weight="quiet"
            action={datesActUrl(prefix, poll.id, "retrait")}
            fields={props.back}
          >
            {t("dates.withdraw")}
          </PostButton>
        </ActionBar>
      )}
    </>
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

function AnswerForm({ poll, others, onlyForOthers, back }: PollProps) {
  const t = useDiscussionsWords();
  const prefix = useView().community?.prefix ?? "";
  return (
    <Form id={`dates-${poll.id}`} action={datesActUrl(prefix, poll.id, "reponses")}>
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
