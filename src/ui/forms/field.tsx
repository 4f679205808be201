import type { ComponentChildren } from "preact";
import { useUiWords } from "../words.ts";
import { FieldError, fieldId } from "./errors.tsx";
import { useForm } from "./form.tsx";

export type FieldProps = {
  name: string;
  label: string;
  hint?: ComponentChildren;
  /** A field that is not required says so, in a form that is sent. */
  required?: boolean;
  lang?: string;
  disabled?: boolean;
};

/** What ties a control to its label, its hint and its error. */
export function useField({ name, hint }: Pick<FieldProps, "name" | "hint">) {
  const { id: form, values, errors } = useForm();
  const id = fieldId(form, name);
  const error = errors[name];
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return {
    id,
    error,
    typed: values[name],
    aria: {
      "aria-describedby": described || undefined,
      "aria-invalid": error ? ("true" as const) : undefined,
    },
  };
}

/** The first of the values typed for a field that holds one. */
export function single(typed: string | string[] | undefined, fallback?: string) {
  return (Array.isArray(typed) ? typed[0] : typed) ?? fallback;
}

/** Label, hint and error around a control. */
export function Field(props: FieldProps & { children: ComponentChildren }) {
  const { id, error } = useField(props);
  return (
    <div class={error ? "field wrong" : "field"}>
      <label for={id} lang={props.lang}>
        {props.label}
        <Optional required={props.required} />
      </label>
      <Under id={id} hint={props.hint} error={error} />
      {props.children}
    </div>
  );
}

export function Optional({ required }: { required?: boolean }) {
  const { marksOptional } = useForm();
  const t = useUiWords();
  if (required || !marksOptional) return null;
  return <span class="optional"> ({t("optional")})</span>;
}

/** Hint and error, above the control so that neither a keyboard on screen nor a list hides them. */
export function Under(props: { id: string; hint?: ComponentChildren; error?: string }) {
  return (
    <>
      {props.hint && (
        <p class="hint" id={`${props.id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.error && <FieldError id={`${props.id}-error`} error={props.error} />}
    </>
  );
}
