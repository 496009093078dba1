// A little help to make elements. Text goes in as text, never as markup.

type Child = Node | string | null;
type Props = Record<string, string | boolean | ((event: Event) => void)>;

/** An element with attributes, listeners (functions under the event's name) and children. */
export function el<K extends keyof HTMLElementTagNameMap>(name: K, props: Props = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(props)) {
    if (typeof value === "function") made.addEventListener(key, value);
    else if (typeof value === "boolean") made.toggleAttribute(key, value);
    else made.setAttribute(key, value);
  }
  made.append(...children.filter(child => child !== null));
  return made;
}

/** Words handed over by the page, with {0} and {1} filled in. */
export type Words = (key: string, ...values: (string | number)[]) => string;

/** The words of an element's data-words. */
export function wordsOf(host: HTMLElement): Words {
  const words = JSON.parse(host.dataset["words"] ?? "{}") as Record<string, string>;
  return (key, ...values) => values.reduce<string>((text, value, index) => text.replaceAll(`{${index}}`, String(value)), words[key] ?? key);
}

/** A button that says what it does; with an icon of icons.svg where its word is too long for the place. */
export function button(label: string, press: () => void, icon?: string, disabled = false): HTMLButtonElement {
  const made = el("button", { type: "button", class: icon ? "ib" : "btn small", disabled, click: press });
  if (icon) {
    made.setAttribute("aria-label", label);
    made.title = label;
    made.append(iconOf(icon));
  } else {
    made.append(label);
  }
  return made;
}

function iconOf(name: string): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg"), use = document.createElementNS(svg.namespaceURI, "use");
  const sheet = document.querySelector<HTMLElement>("[data-icons]")?.dataset["icons"] ?? "icons.svg";
  for (const [key, value] of [["width", "16"], ["height", "16"], ["aria-hidden", "true"], ["class", "ic"]] as const) svg.setAttribute(key, value);
  use.setAttribute("href", `${sheet}#${name}`);
  svg.append(use);
  return svg;
}
