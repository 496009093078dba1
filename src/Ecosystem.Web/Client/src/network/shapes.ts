// One shape per kind of organization; the number is what the node shader branches on.

export const shapes = {
  circle: 0, square: 1, triangleUp: 2, triangleDown: 3, diamond: 4, star: 5, hexagon: 6, hollow: 7, dotInRing: 8,
} as const;

export type Shape = (typeof shapes)[keyof typeof shapes];

const shapeByKind: Readonly<Record<string, Shape>> = {
  "startup": shapes.circle,
  "tech-company": shapes.square,
  "venture-capital": shapes.triangleUp,
  "private-equity": shapes.triangleDown,
  "state-fund": shapes.diamond,
  "government": shapes.star,
  "research-lab": shapes.hexagon,
  "other": shapes.hollow,
};

/** Shape of a node; kind -1 is a person, and a kind added later is drawn as "other". */
export const shapeOf = (kind: number, organizationKinds: readonly string[]): Shape =>
  kind < 0 ? shapes.dotInRing : shapeByKind[organizationKinds[kind] ?? ""] ?? shapes.hollow;

/** How far a shape reaches from its centre, in radii, by the number of the shape: rings and edges keep clear of it. */
export const reach: readonly number[] = [1, 1.2, 1.24, 1.24, 1.16, 1.3, 1.05, 1, 1.1];
