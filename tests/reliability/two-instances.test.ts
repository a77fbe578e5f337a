/** Two servers over one PostgreSQL database: what is written through one is seen through the other, at once, in order, and once. */
import { Agent } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ChangeFollower, type Change } from "../../src/changes/follower.js";
