// What the search answers, and how it is grouped and addressed. Pure; drawing is in search.ts.

export interface Hit {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  readonly nameZh?: string | null;
  /** The name or alias that matched. */
  readonly matched?: string | null;
}

export interface Group { readonly kind: string; readonly hits: readonly Hit[] }

const pages: Readonly<Record<string, string>> = {
  organization: "/organizations/",
  person: "/people/",
  deal: "/deals/",
  source: "/sources/",
  event: "/events#",
  product: "/products/",
};

/** Where a hit leads; a kind without pages of its own leads to the page of results. */
export function hrefOf(hit: Hit): string {
  const page = pages[hit.kind];
  return page ? page + encodeURIComponent(hit.id) : searchHref(hit.name);
}

export const searchHref = (query: string): string => `/search?q=${encodeURIComponent(query)}`;

/** Hits by kind, kinds in the order of their best hit, hits in the order of the answer. */
export function groupHits(hits: readonly Hit[]): readonly Group[] {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.kind);
    if (group) group.push(hit);
    else groups.set(hit.kind, [hit]);
  }
  return [...groups].map(([kind, members]) => ({ kind, hits: members }));
}

/** The name that leads and the one that follows: in Chinese the Chinese one leads, where there is one. */
export function namesOf({ name, nameZh }: Hit, chinese: boolean): { first: string; second: string | null } {
  if (!nameZh || nameZh === name) return { first: name, second: null };
  return chinese ? { first: nameZh, second: name } : { first: name, second: nameZh };
}

/** The alias to show beside the names, when it was none of them that matched. */
export function aliasOf(hit: Hit): string | null {
  const matched = hit.matched?.trim();
  if (!matched) return null;
  const same = (name: string | null | undefined): boolean => name?.toLowerCase() === matched.toLowerCase();
  return same(hit.name) || same(hit.nameZh) ? null : matched;
}

/** The option that an arrow key leads to; -1 is the input itself, and the list goes round through it. */
export function nextOption(current: number, count: number, key: string): number {
  switch (key) {
    case "ArrowDown": return current + 1 >= count ? -1 : current + 1;
    case "ArrowUp": return current < 0 ? count - 1 : current - 1;
    case "Home": return count > 0 ? 0 : -1;
    case "End": return count - 1;
    default: return current;
  }
}

/** True for the keys that lead to the search box from anywhere: Ctrl or ⌘ K; / where nobody is typing. */
export function isShortcut(key: { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean }, typing: boolean): boolean {
  if ((key.ctrlKey || key.metaKey) && !key.altKey && key.key.toLowerCase() === "k") return true;
  return key.key === "/" && !typing && !key.ctrlKey && !key.metaKey && !key.altKey;
}
