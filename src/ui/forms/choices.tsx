import type { ComponentChildren } from "preact";
import { Field, Optional, single, Under, useField, type FieldProps } from "./field.tsx";

export type Option = { value: string; label: string; lang?: string; disabled?: boolean };

export function Select(
  props: FieldProps & {
    options: Option[];
    value?: string;
    /** The first line, when nothing is chosen. */ none?: string;
  },
) {
  const { id, typed, aria } = useField(props);
  const chosen = single(typed, props.value);
  return (
    <Field {...props}>
      <select
        id={id}
        name={props.name}
        required={props.required}
        disabled={props.disabled}
        {...aria}
      >
        {props.none !== undefined && <option value="">{props.none}</option>}
        {props.options.map(({ value, label, lang, disabled }) => (
          <option
            key={value}
            value={value}
            lang={lang}
            disabled={disabled}
            selected={value === chosen}
          >
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}

export type ChoicesProps = FieldProps & {
  options: (Option & { hint?: ComponentChildren })[];
  /** Boxes to tick instead of one choice. */
  several?: boolean;
  value?: string | string[];
  /** Side by side, for a few short words. */
  inline?: boolean;
};

/** Few choices, all seen: one of them, or several. */
export function Choices(props: ChoicesProps) {
  const { id, error, typed, aria } = useField(props);
  const chosen = [typed ?? props.value ?? []].flat();
  const one = !props.several;
  return (
    <fieldset
      class={`field choices${props.inline ? " inline" : ""}${error ? " wrong" : ""}`}
      role={one ? "radiogroup" : undefined}
      disabled={props.disabled}
      lang={props.lang}
      aria-describedby={aria["aria-describedby"]}
      aria-invalid={one ? aria["aria-invalid"] : undefined}
      aria-required={one && props.required ? "true" : undefined}
    >
      <legend>
        {props.label}
        <Optional required={props.required} />
      </legend>
      <Under id={id} hint={props.hint} error={error} />
      {props.options.map((option, index) => {
        // The first one carries the field's id, so that the list of errors leads to it.
        const own = index === 0 ? id : `${id}-${index}`;
        return (
          <div key={option.value} class="choice">
            <input
              id={own}
              type={one ? "radio" : "checkbox"}
              name={props.name}
              value={option.value}
              checked={chosen.includes(option.value)}
              disabled={option.disabled}
              aria-invalid={one ? undefined : aria["aria-invalid"]}
              aria-describedby={option.hint ? `${own}-about` : undefined}
            />
            <label for={own} lang={option.lang}>
              {option.label}
            </label>
            {option.hint && (
              <p class="hint" id={`${own}-about`}>
                {option.hint}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

/** One box to tick: an agreement, an option. */
export function Checkbox(props: FieldProps & { value?: string; checked?: boolean }) {
  const { id, error, typed, aria } = useField(props);
  const value = props.value ?? "oui";
  const checked = typed === undefined ? props.checked : [typed].flat().includes(value);
  return (
    <div class={error ? "field wrong" : "field"} lang={props.lang}>
      {error && <Under id={id} error={error} />}
      <div class="choice">
        <input
          id={id}
          type="checkbox"
          name={props.name}
          value={value}
          checked={checked}
          required={props.required}
          disabled={props.disabled}
          {...aria}
        />
        <label for={id}>{props.label}</label>
        <Under id={id} hint={props.hint} />
      </div>
    </div>
  );
}
