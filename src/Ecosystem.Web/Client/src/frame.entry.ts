// The frame's script on every page: connection, search box, source cards, theme, language. It listens on the document only,
// so that it survives enhanced navigation, which replaces what stands in the page.
import { attachCards } from "./frame/cards";
import { start } from "./frame/connection";
import { attachCopy } from "./frame/copy";
import { attachEarlyFilter } from "./frame/early-filter";
import { attachFullScreen } from "./frame/full-screen";
import { attachLanguage } from "./frame/language";
import { attachMenu } from "./frame/menu";
import { attachSearch } from "./frame/search";
import { attachStories, followStories } from "./frame/stories";
import { attachTheme } from "./frame/theme";

attachStories(document);   // before the router reads the address
start(document);   // first: Blazor tells of navigation only once it is started
followStories(document);
attachTheme(document);
attachLanguage(document);
attachEarlyFilter(document);
attachSearch(document);
attachCards(document);
attachFullScreen(document);
attachMenu(document);
attachCopy(document);

/** Names the tab; Explore changes its view without a new head. */
export function nameTab(title: string): void {
  document.title = title;
}
