import { PostButton } from "./forms/form.tsx";
import { Icon } from "./icons.tsx";
import type { Flash as FlashMessage } from "./view.ts";
import { useUiWords } from "./words.ts";

/** What was just done, said once. */
export function Flash({ text, link, undo }: FlashMessage) {
  const t = useUiWords();
  return (
    <div class="flash" role="status">
      <Icon name="check" />
      <div>
        <p>
          {text} {link && <a href={link.href}>{link.label}</a>}
        </p>
        {undo && (
          <PostButton weight="quiet" action={undo.action} fields={undo.fields}>
            {t("undo")}
          </PostButton>
        )}
      </div>
    </div>
  );
}
