// The language: what the browser asks for until a person chooses; the choice goes into a cookie, which the server reads, and the page is
// loaded again where it is. All that was chosen is in the address, so that nothing is lost.

/** A year, for every page, never sent along from other sites. */
export const languageCookie = (language: string, secure: boolean): string =>
  `language=${encodeURIComponent(language)}; path=/; max-age=31536000; samesite=lax${secure ? "; secure" : ""}`;

/** True where the page speaks Chinese. */
export const inChinese = (page: Document): boolean => page.documentElement.lang.startsWith("zh");

export function attachLanguage(page: Document): void {
  page.addEventListener("click", click => {
    const button = click.target instanceof Element ? click.target.closest<HTMLElement>("[data-language]") : null;
    const language = button?.dataset["language"];
    if (!language || language === page.documentElement.lang) return;
    page.cookie = languageCookie(language, location.protocol === "https:");
    location.reload();
  });
}
