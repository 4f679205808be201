import { Icon } from "./icons.tsx";
import type { Flash as FlashMessage } from "./view.ts";

/** What was just done, said once. */
export function Flash({ text, link }: FlashMessage) {
  return (
    <div class="flash" role="status">
      <Icon name="check" />
      <p>
        {text} {link && <a href={link.href}>{link.label}</a>}
      </p>
    </div>
  );
}
