import type { ComponentChildren } from "preact";
import { ActionBar, Button } from "../components/button.tsx";
import { Disclosure } from "../components/panel.tsx";
import { Form, type FieldValues } from "./form.tsx";
import { TextField } from "./text-fields.tsx";

export type SearchFormProps = {
  action: string;
  values: FieldValues;
  /** What the one field asks for, the button, and the fold of what narrows it. */
  labels: { words: string; submit: string; narrow: string };
  /** Whether something narrows it already. */
  narrowed: boolean;
  /** The fields that narrow it. */
  children: ComponentChildren;
  /** What the form carries along, unseen. */
  hidden?: Record<string, string | undefined>;
};

/** One field of words (`q`), and folded away what narrows it. Asks by GET, so that it has an address. */
export function SearchForm(props: SearchFormProps) {
  const { action, values, labels, narrowed, children, hidden = {} } = props;
  return (
    <search>
      <Form method="get" action={action} values={values}>
        <TextField
          name="q"
          type="search"
          label={labels.words}
          maxlength={200}
          autocomplete="off"
          inputmode="search"
        />
        <ActionBar>
          <Button icon="search">{labels.submit}</Button>
        </ActionBar>
        <Disclosure summary={labels.narrow} open={narrowed}>
          {children}
        </Disclosure>
        {Object.entries(hidden).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
      </Form>
    </search>
  );
}
