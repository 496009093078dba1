// Which lanes are folded to a thin row. The server's side is Core/Views/LaneFold.cs.

const everything = "all";

/** Reads and writes what the address says: keys with commas between them, or "all" followed by the keys that are not folded. */
export class LaneFold {
  private constructor(private readonly all: boolean, private readonly keys: ReadonlySet<string>) {}

  static read(text: string | null | undefined): LaneFold {
    const parts = (text ?? "").split(",").filter(part => part !== ""), all = parts[0] === everything;
    return new LaneFold(all, new Set(all ? parts.slice(1) : parts));
  }

  folds(key: string): boolean {
    return this.all !== this.keys.has(key);
  }

  /** The same with one lane turned over. */
  toggle(key: string): LaneFold {
    const keys = new Set(this.keys);
    if (!keys.delete(key)) keys.add(key);
    return new LaneFold(this.all, keys);
  }

  toString(): string {
    return [...this.all ? [everything] : [], ...[...this.keys].sort()].join(",");
  }
}
