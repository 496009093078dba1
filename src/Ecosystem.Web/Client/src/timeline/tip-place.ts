// Where a tooltip goes: on the screen, and never over the lane it speaks of while there is room above or below.

export interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const gap = 8;

/**
 * @param tip size of the tooltip
 * @param mark the mark it speaks of
 * @param lane top and bottom of its lane
 * @param screen what may be covered
 */
export function placeTip(tip: { width: number; height: number }, mark: Box, lane: { top: number; bottom: number }, screen: Box): { x: number; y: number } {
  const centre = mark.x + mark.width / 2, right = screen.x + screen.width, bottom = screen.y + screen.height;
  const x = clamp(centre - tip.width / 2, screen.x + gap, right - tip.width - gap);
  if (lane.bottom + gap + tip.height <= bottom - gap) return { x, y: lane.bottom + gap };
  if (lane.top - gap - tip.height >= screen.y + gap) return { x, y: lane.top - gap - tip.height };
  return beside(tip, mark, screen);
}

/** No room above or below the lane: to the side with more room, or above or below the mark itself. */
function beside(tip: { width: number; height: number }, mark: Box, screen: Box): { x: number; y: number } {
  const right = screen.x + screen.width, bottom = screen.y + screen.height;
  const y = clamp(mark.y + mark.height / 2 - tip.height / 2, screen.y + gap, bottom - tip.height - gap);
  if (mark.x + mark.width + gap + tip.width <= right - gap) return { x: mark.x + mark.width + gap, y };
  if (mark.x - gap - tip.width >= screen.x + gap) return { x: mark.x - gap - tip.width, y };
  const x = clamp(mark.x + mark.width / 2 - tip.width / 2, screen.x + gap, right - tip.width - gap);
  const below = bottom - (mark.y + mark.height) > mark.y - screen.y;
  return { x, y: below ? Math.min(mark.y + mark.height + gap, bottom - tip.height - gap) : Math.max(screen.y + gap, mark.y - gap - tip.height) };
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));
