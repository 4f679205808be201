import type { TestApp } from "./app.ts";

/** A browser without script: keeps its cookies, follows nothing by itself. */
export type Browser = {
  cookies: Map<string, string>;
  get(path: string): Promise<Response>;
  post(path: string, fields?: Record<string, string>): Promise<Response>;
};

/** @param app another application than the world's own, on the same platform */
export function openBrowser(
  world: TestApp,
  app: Pick<TestApp["app"], "request"> = world.app,
  baseUrl = world.platform.settings.baseUrl,
): Browser {
  const cookies = new Map<string, string>();
  async function ask(path: string, init: RequestInit): Promise<Response> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { origin: baseUrl, ...(cookie ? { cookie } : {}) };
    const answer = await app.request(new URL(path, baseUrl).href, { ...init, headers });
    for (const line of answer.headers.getSetCookie()) keep(cookies, line);
    return answer;
  }
  return {
    cookies,
    get: (path) => ask(path, {}),
    post: (path, fields = {}) => ask(path, { method: "POST", body: new URLSearchParams(fields) }),
  };
}

function keep(cookies: Map<string, string>, line: string): void {
  const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
  if (/max-age=0/i.test(line)) cookies.delete(name!);
  else cookies.set(name!, value!);
}
