import { createContext, type ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import { buttonClass, type Weight } from "../components/button.tsx";
import { Icon, type IconName } from "../icons.tsx";
import { provide } from "../provide.ts";
import { useView } from "../view.ts";
import { ErrorSummary } from "./errors.tsx";

/** What was typed, by field. Several values for several ticked boxes. */
export type FieldValues = Record<string, string | string[] | undefined>;
/** What to correct, by field, in the person's words. `""` holds what concerns the whole form. */
export type FieldErrors = Record<string, string>;

type FormState = { id: string; values: FieldValues; errors: FieldErrors; marksOptional: boolean };
const FormContext = createContext<FormState>({
  id: "f",
  values: {},
  errors: {},
  marksOptional: false,
});

export const useForm = () => useContext(FormContext);

export type FormProps = {
  action: string;
  method?: "post" | "get";
  /** Needed when a page holds two forms with the same fields: it begins the fields' ids. */
  id?: string;
  values?: FieldValues;
  errors?: FieldErrors;
  /** The version that was being edited, so that two editions at once are noticed. */
  version?: number;
  /**
   * Keeps what is being typed on the device, under this name, until it was accepted: until the next
   * page has a flash message that tells what was done.
   */
  draft?: string;
  /** Names the form as a landmark, where a page holds several. */
  label?: string;
  /** Sends files. */
  files?: boolean;
  children: ComponentChildren;
};

/** A form that works by itself. What was typed and what to correct reach its fields by their names. */
export function Form(props: FormProps) {
  const { action, method = "post", id = "f", values = {}, errors = {}, draft } = props;
  const refused = Object.keys(errors).length > 0;
  const state = { id, values, errors, marksOptional: method === "post" };
  return provide(
    FormContext,
    state,
    <form
      id={id === "f" ? undefined : id}
      class="form"
      action={action}
      method={method}
      noValidate
      enctype={props.files ? "multipart/form-data" : undefined}
      aria-label={props.label}
      data-draft={draft}
      data-refused={refused || undefined}
    >
      {refused && <ErrorSummary errors={errors} form={id} />}
      {method === "post" && <FormKeys version={props.version} />}
      {props.children}
    </form>,
  );
}

function FormKeys({ version }: { version?: number }) {
  const view = useView();
  return (
    <>
      <input type="hidden" name="cle" value={view.formKey()} />
      {version !== undefined && <input type="hidden" name="version" value={version} />}
    </>
  );
}

/** A gesture in one press: a form that is only its button. */
export function PostButton(props: {
  action: string;
  weight?: Weight;
  icon?: IconName;
  version?: number;
  /** What is sent along. */
  fields?: Record<string, string>;
  lang?: string;
  /** Adds to the button's words for who hears it out of its place: the thing's title. */
  about?: string;
  /** Erases what was being typed on this device: for signing out. */
  forgetDrafts?: boolean;
  children: ComponentChildren;
}) {
  return (
    <form
      class="gesture"
      method="post"
      action={props.action}
      data-forget-drafts={props.forgetDrafts || undefined}
    >
      <FormKeys version={props.version} />
      {Object.entries(props.fields ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" class={buttonClass(props.weight)} lang={props.lang}>
        {props.icon && <Icon name={props.icon} />}
        {props.children}
        {props.about && <span class="hidden"> : {props.about}</span>}
      </button>
    </form>
  );
}
