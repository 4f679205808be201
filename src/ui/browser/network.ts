import { announce, sentence } from "./say.ts";

/** Says that the connection is lost, and keeps a form from being sent into the void. */
export function watchNetwork(): void {
  const show = (id: "offline" | "online") => {
    const words = sentence(id);
    if (!words) return;
    document.querySelector("[data-network]")?.remove();
    const notice = document.createElement("p");
    notice.className = id === "offline" ? "notice warn" : "notice good";
    notice.dataset.network = "";
    notice.append(words);
    document.querySelector("main")?.prepend(notice);
    announce(notice.textContent);
    return notice;
  };
  addEventListener("offline", () => show("offline"));
  addEventListener("online", () => show("online"));
  document.addEventListener("submit", (event) => {
    if (navigator.onLine) return;
    event.preventDefault();
    show("offline")?.scrollIntoView({ block: "center" });
  });
}
