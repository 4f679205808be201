import type { Event } from "#kernel/events";
import { tell } from "#kernel/events";
import type { NoticeKind } from "#kernel/notices";
import { gatherSubjects } from "#kernel/subjects";
import { appearances } from "#members";
import type { TestApp, TestCommunity, TestPerson } from "./app.ts";
import { lastEvent, noteNotices, tellDigests } from "./react.ts";

/** A thing of the tests that people may be told of: it can close, and be hidden from someone. */
export type Kite = { id: number; title: string; closed?: boolean; hiddenFrom?: TestPerson };

/** A platform on which kites fly, and people are told of it. */
export type KiteFlyers = {
  kites: Map<number, Kite>;
  kite(title: string): Kite;
  /** Tells `kite.flown`, and lets its reaction run. */
  flies(by: TestPerson, kite: Kite, forPeople: TestPerson[], more?: Flight): Promise<Event>;
  /** The reaction alone, once more. */
  reactAgain(event: Event): Promise<void>;
  /** The scheduled round that tells whoever is due. */
  round(): Promise<void>;
};

type Flight = { personal?: boolean; onBehalfOf?: TestPerson };

const kind: NoticeKind = {
  name: "kites.flown",
  on: "kite.flown",
  whom: (_means, { facts, subject }) =>
    Promise.resolve(
      (facts["to"] as number[]).map((personId) => ({
        personId,
        subject,
        personal: Boolean(facts["personal"]),
      })),
    ),
  async say(acting, notice, subject) {
    const named = await appearances(acting, [notice.actorId!]);
    const verb = { fr: "fait voler", en: "flies", gcf: "ka volé" }[acting.locale];
    const sentence = `${named(notice.actorId!).name} ${verb} (${notice.times})`;
    return { title: subject.title, sentence, href: subject.url };
  },
};

export function kiteFlyers(world: TestApp, here: TestCommunity): KiteFlyers {
  const { platform } = world;
  const { clock, database } = platform;
  const kites = new Map<number, Kite>();
  const subjects = gatherSubjects(
    [
      {
        kind: "kite",
        find: ({ person, community }, ids) =>
          Promise.resolve(
            ids.flatMap((id) => {
              const kite = kites.get(id);
              if (!kite || !person || kite.hiddenFrom?.id === person.id) return [];
              const { title, closed } = kite;
              const url = `${community.prefix}/membres#${id}`;
              return [{ kind: "kite", id, title, closed, url, people: [] }];
            }),
          ),
      },
    ],
    [],
  );
  platform.subjects = subjects;
  platform.notices = [kind];
  const db = database.of(here.here.id);

  return {
    kites,
    kite(title) {
      const kite: Kite = { id: kites.size + 1, title };
      kites.set(kite.id, kite);
      return kite;
    },
    async flies(by, { id }, forPeople, { personal = false, onBehalfOf } = {}) {
      const facts = { to: forPeople.map((person) => person.id), personal };
      await db.transaction((db) =>
        tell({ db, clock, person: by, onBehalfOf }, "kite.flown", { kind: "kite", id }, facts),
      );
      const event = await lastEvent(world, db.communityId);
      await noteNotices(world, event);
      return event;
    },
    reactAgain: (event) => noteNotices(world, event),
    round: () => tellDigests(world, db.communityId),
  };
}
