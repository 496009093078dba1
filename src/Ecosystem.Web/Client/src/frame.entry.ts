// The frame's script on every page: connection, search box, source cards, theme. It listens on the document only,
// so that it survives enhanced navigation, which replaces what stands in the page.
import { start } from "./frame/connection";
import { attachMenu } from "./frame/menu";
import { attachCards } from "./frame/cards";
import { attachSearch } from "./frame/search";
import { attachTheme } from "./frame/theme";

attachTheme(document);
attachSearch(document);
attachCards(document);
attachMenu(document);
start(document);
