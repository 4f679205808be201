import { accounts } from "./accounts/mount.ts";
import { communities } from "./communities/mount.ts";
import { discussions } from "./discussions/mount.ts";
import { economy } from "./economy/mount.ts";
import { imports } from "./imports/mount.ts";
import { home } from "./home/mount.ts";
import { webhooks } from "./webhooks/mount.ts";
import type { Domain } from "#kernel/http";
import { members } from "./members/mount.ts";
import { moderation } from "./moderation/mount.ts";
import { needs } from "./needs/mount.ts";
import { notifications } from "./notifications/mount.ts";
import { recognition } from "./recognition/mount.ts";

/** The platform at a glance, from who people are to the pages that gather everything. */
export const domains: Domain[] = [
  accounts,
  communities,
  members,
  discussions,
  needs,
  economy,
  recognition,
  moderation,
  notifications,
  imports,
  webhooks,
  home,
];
