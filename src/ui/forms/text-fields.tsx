import { Field, single, useField, type FieldProps } from "./field.tsx";

export type TextFieldProps = FieldProps & {
  type?:
    | "text"
    | "email"
    | "tel"
    | "url"
    | "number"
    | "search"
    | "password"
    | "date"
    | "time"
    | "datetime-local";
  value?: string;
  /** Tells the device what to propose; the values of the HTML standard. */
  autocomplete?: string;
  inputmode?: "text" | "numeric" | "decimal" | "tel" | "email" | "url" | "search";
  maxlength?: number;
  min?: string | number;
  max?: string | number;
  step?: string | number;
  placeholder?: string;
  /** What others already typed, proposed while one types. */
  suggestions?: string[];
  /** Where what one may mean is asked for while one types: a list of options, in HTML. */
  suggest?: string;
  /** Several may be said, separated by commas: each is asked for by itself. */
  several?: boolean;
  /** As wide as what it holds: an hour, a code, an amount. */
  short?: boolean;
};

/** Preact types each kind of input apart; here the kind is only known when the page is made. */
type AnyInput = { type: "text"; list?: string };

export function TextField(props: TextFieldProps) {
  const { id, typed, aria } = useField(props);
  const list = props.suggestions?.length ? `${id}-list` : undefined;
  return (
    <Field {...props}>
      <input
        id={id}
        name={props.name}
        {...({ type: props.type ?? "text", list } as AnyInput)}
        class={props.short ? "short" : undefined}
        data-suggest={props.suggest}
        data-several={props.several}
        value={single(typed, props.value)}
        required={props.required}
        disabled={props.disabled}
        autocomplete={props.autocomplete ?? (props.suggest && "off")}
        inputMode={props.inputmode}
        maxLength={props.maxlength}
        min={props.min}
        max={props.max}
        step={props.step}
        placeholder={props.placeholder}
        {...aria}
      />
      {list && (
        <datalist id={list}>
          {props.suggestions?.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </Field>
  );
}

export type TextAreaProps = FieldProps & { value?: string; rows?: number; maxlength?: number };

export function TextArea(props: TextAreaProps) {
  const { id, typed, aria } = useField(props);
  return (
    <Field {...props}>
      <textarea
        id={id}
        name={props.name}
        rows={props.rows ?? 4}
        required={props.required}
        disabled={props.disabled}
        maxLength={props.maxlength}
        value={single(typed, props.value)}
        {...aria}
      />
    </Field>
  );
}

export function FileField(props: FieldProps & { accept?: string; multiple?: boolean }) {
  const { id, aria } = useField(props);
  return (
    <Field {...props}>
      <input
        id={id}
        name={props.name}
        type="file"
        accept={props.accept}
        multiple={props.multiple}
        required={props.required}
        disabled={props.disabled}
        {...aria}
      />
    </Field>
  );
}
