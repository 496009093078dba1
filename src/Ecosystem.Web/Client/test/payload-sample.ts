// A small dataset for the tests of the views: one startup, its sister, three investors, five deals.
import type { GraphPayload } from "../src/payload";
import { dayOf } from "../src/shared/dates";

const year = (y: number): [number, number] => [dayOf(y), dayOf(y + 1) - 1];

export const forms = ["cash", "compute-credits", "traffic"];

export const sample: GraphPayload = {
  version: "1", today: "2024-06-30", forms, statuses: ["completed", "announced", "reported"], dealKinds: ["funding-round"],
  organizationKinds: ["startup", "tech-company", "venture-capital"], eventKinds: ["policy", "export-control", "listing"], sectors: ["foundation-models", "speech"],
  nodes: {
    id: ["ant", "bee", "cloud", "fund", "unit"], name: ["Ant", "Bee", "Cloud", "Fund", "Cloud Unit"], nameZh: ["蚂蚁", null, "云", null, null],
    kind: [0, 0, 1, 2, 1], unicorn: [1, 0, 0, 0, 0], root: [0, 1, 2, 3, 2], sectors: [[0, 1], [], [], [], []], x: [0, 0, 0, 0, 0], y: [0, 0, 0, 0, 0],
  },
  // 0: a round half explained; 1: cash by its one investor; 2: reported only; 3: size not disclosed; 4: nothing known of who paid
  deals: {
    id: ["ant-1", "ant-2", "ant-3", "bee-1", "bee-2"], target: [0, 0, 0, 1, 1],
    from: [dayOf(2023, 1), dayOf(2023, 7, 5), dayOf(2024, 0, 9), year(2022)[0], dayOf(2024, 2, 3)],
    to: [dayOf(2023, 2) - 1, dayOf(2023, 7, 5), dayOf(2024, 0, 9), year(2022)[1], dayOf(2024, 2, 3)],
    low: [1e9, 2e8, 5e9, null, 3e8], high: [1e9, 2e8, 5e9, null, null], forms: [3, 1, 1, 4, 0],
    status: [0, 1, 2, 0, 0], kind: [0, 0, 0, 0, 0], round: ["A", null, null, "Angel", null], disputed: [2, 0, 0, 0, 0], escrow: [1, 0, 0, 0, 0],
  },
  parts: {
    deal: [0, 0, 1, 2, 3], investor: [2, 3, 4, 3, 2], low: [8e8, null, 2e8, 5e9, null], high: [8e8, null, 2e8, 5e9, null],
    forms: [3, 0, 1, 1, 4], lead: [1, 0, 1, 0, 0],
  },
  legs: {
    part: [0, 0, 2, 3, 4], form: [0, 1, 0, 0, 2], low: [4e8, 4e8, null, 5e9, null], high: [4e8, 4e8, null, 5e9, null], escrow: [0, 1, 0, 0, 0],
  },
  events: {
    id: ["e1", "e2", "e3"], from: [dayOf(2022, 9, 7), dayOf(2023, 7, 15), dayOf(2024, 0, 1)], to: [dayOf(2022, 9, 7), dayOf(2023, 7, 15), dayOf(2024, 0, 1)],
    kind: [1, 0, 2], title: ["Chip controls", "Measures take effect", "A listing"],
  },
  valuations: {
    node: [0, 0], from: [dayOf(2023, 1), dayOf(2023, 7)], to: [dayOf(2023, 1), dayOf(2023, 7)], low: [1e9, 4e9], high: [1e9, null], deal: [0, -1],
  },
};
