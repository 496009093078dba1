// What is seen, and where in the window: for whoever asks the picture from outside.
import type { Model } from "./model";
import type { Picture } from "./picture";
import { eventRow } from "./rows";
import type { Skeleton } from "./skeleton";

export interface Point { readonly x: number; readonly y: number }

interface Seen { readonly model: Model; readonly picture: Picture; readonly parts: Skeleton }

/** The middle of a deal's own mark; null when it is out of sight or in a cluster. */
export function screenOfDeal({ model, picture, parts }: Seen, id: string): Point | null {
  const deal = model.index.dealById.get(id), box = parts.stage.getBoundingClientRect(), { x0, x1, band } = picture.metrics;
  const drawn = picture.drawn.find(({ item, x }) => item.kind === "mark" && item.mark.deal === deal && x >= x0 && x <= x1);
  if (!drawn || drawn.y < band || drawn.y > box.height) return null;
  return { x: box.left + drawn.x, y: box.top + drawn.y };
}

/** A point on an event's name or line. */
export function screenOfEvent({ model, picture, parts }: Seen, id: string): Point | null {
  const box = parts.stage.getBoundingClientRect(), event = model.payload.events.id.indexOf(id);
  const placed = picture.events.find(each => each.event === event);
  return placed ? { x: box.left + placed.x, y: box.top + (placed.row < 0 ? picture.metrics.band - 4 : placed.row * eventRow + 10) } : null;
}

export const eventsShown = ({ model, picture }: Seen): string[] => picture.events.map(event => model.payload.events.id[event.event]!);

/** Ids in the order of their bits. */
export function dealsShown(model: Model): string[] {
  const deals = new Set<number>();
  for (const mark of model.marks()) deals.add(mark.deal);
  return [...deals].sort((a, b) => a - b).map(deal => model.payload.deals.id[deal]!);
}
