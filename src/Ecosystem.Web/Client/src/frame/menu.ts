// Menus that drop down close when a person turns elsewhere.

const open = "details.menu[open], details.drop[open]";

export function attachMenu(page: Document): void {
  const close = (from: Element | null): void => {
    for (const menu of page.querySelectorAll<HTMLDetailsElement>(open))
      // What copies a text says so beside itself, so the menu stays.
      if (!from || !menu.contains(from) || (from.closest("a, button") && !from.closest("[data-copy]"))) menu.open = false;
  };
  page.addEventListener("click", click => close(click.target instanceof Element ? click.target : null));
  page.addEventListener("keydown", key => {
    const menu = key.key === "Escape" ? page.querySelector<HTMLDetailsElement>(open) : null;
    if (!menu) return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  });
}
