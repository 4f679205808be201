import { keepDrafts } from "./drafts.ts";
import { LiveRegion } from "./live-region.ts";
import { closeMenus } from "./menus.ts";
import { watchNetwork } from "./network.ts";
import { showErrors } from "./errors.ts";
import { sendOnce } from "./send-once.ts";
import { suggestWhileTyping } from "./suggest.ts";

// Every page works without this file: it only spares steps and keeps what one types.
showErrors();
// In this order: a form held back by the first two is not taken for sent by the third.
watchNetwork();
sendOnce();
keepDrafts();
closeMenus();
suggestWhileTyping();
customElements.define("live-region", LiveRegion);
