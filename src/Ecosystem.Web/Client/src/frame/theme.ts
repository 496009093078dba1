// The theme: the system's until a person chooses; the choice goes into a cookie, which the server reads at the first byte.

export type Theme = "light" | "dark";

/** What a press on the switch leads to. */
export const otherTheme = (chosen: string | undefined, systemIsDark: boolean): Theme =>
  (chosen ?? (systemIsDark ? "dark" : "light")) === "dark" ? "light" : "dark";

/** A year, for every page, never sent along from other sites. */
export const cookieOf = (theme: Theme, secure: boolean): string =>
  `theme=${theme}; path=/; max-age=31536000; samesite=lax${secure ? "; secure" : ""}`;

export function attachTheme(page: Document): void {
  page.addEventListener("click", click => {
    if (!(click.target instanceof Element) || !click.target.closest("[data-theme-switch]")) return;
    const root = page.documentElement;
    const theme = otherTheme(root.dataset["theme"], matchMedia("(prefers-color-scheme: dark)").matches);
    root.dataset["theme"] = theme;
    page.cookie = cookieOf(theme, location.protocol === "https:");
  });
}
