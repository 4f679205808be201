import { Icon } from "../icons.tsx";
import { useUiWords } from "../words.ts";
import type { FieldErrors } from "./form.tsx";

/** What is to be corrected, before the fields. It takes the focus when the page arrives. */
export function ErrorSummary({ errors, form = "f" }: { errors: FieldErrors; form?: string }) {
  const t = useUiWords();
  const listed = Object.entries(errors);
  if (listed.length === 0) return null;
  return (
    <div class="summary" role="alert" tabIndex={-1} data-focus>
      <Icon name="alert" />
      <div>
        <p>
          <b>{t.count("errors.title", listed.length)}</b>
        </p>
        <ul>
          {listed.map(([name, error]) => (
            <li key={name}>{name ? <a href={`#${fieldId(form, name)}`}>{error}</a> : error}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

export function FieldError({ id, error }: { id: string; error: string }) {
  const t = useUiWords();
  return (
    <p class="error" id={id}>
      <Icon name="alert" />
      <span>
        <span class="hidden">{t("error")} </span>
        {error}
      </span>
    </p>
  );
}

export function fieldId(form: string, name: string): string {
  return `${form}-${name.replace(/[^\w-]/g, "-")}`;
}
