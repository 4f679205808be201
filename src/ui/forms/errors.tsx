import { Icon } from "../icons.tsx";
import { useUiWords } from "../words.ts";
import type { FieldErrors } from "./form.tsx";

/** What is to be corrected, before the fields. It takes the focus when the page arrives. */
export function ErrorSummary({ errors, form = "f" }: { errors: FieldErrors; form?: string }) {
  const t = useUiWords();
  const links = Object.entries(errors).map(([name, error]) =>
    name ? (
      <a key={name} href={`#${fieldId(form, name)}`}>
        {error}
      </a>
    ) : (
      error
    ),
  );
  if (links.length === 0) return null;
  return (
    <div class="summary" role="alert" tabIndex={-1} data-focus>
      <Icon name="alert" />
      <div>
        <p>
          <b>{links.length === 1 ? links : t.count("errors.title", links.length)}</b>{" "}
          {t("errors.kept")}
        </p>
        {links.length > 1 && (
          <ul>
            {links.map((link, index) => (
              <li key={index}>{link}</li>
            ))}
          </ul>
        )}
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
