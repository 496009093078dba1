// A facet chosen before the circuit stands is not lost: the address takes it, and the page comes anew.

/** The address with a value of a parameter added, or taken away where it is there. */
export function toggled(address: string, parameter: string, value: string): string {
  const url = new URL(address);
  const values = url.searchParams.getAll(parameter), rest = values.filter(each => each !== value);
  url.searchParams.delete(parameter);
  url.searchParams.delete("card");
  for (const each of rest.length < values.length ? rest : [...values, value]) url.searchParams.append(parameter, each);
  return url.href;
}

export function attachEarlyFilter(page: Document): void {
  page.addEventListener("change", change => {
    const box = change.target;
    if (!(box instanceof HTMLInputElement) || box.type !== "checkbox" || !box.closest(".rail")) return;
    if (!page.querySelector("[data-interactive]")) location.assign(toggled(location.href, box.name, box.value));
  });
}
