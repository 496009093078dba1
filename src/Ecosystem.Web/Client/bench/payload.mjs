// A made-up dataset of any size in the shape of src/payload.ts, the same for the same numbers: what the pictures are measured with.
// Run: node bench/payload.mjs 5000 > graph.json

const forms = ["cash", "compute-credits", "traffic", "data", "intellectual-property", "services", "business", "equity-swap", "purchase-commitment", "guarantee", "grant", "other"];
const statuses = ["completed", "announced", "reported", "in-talks", "cancelled"];
const sectors = ["foundation-models", "embodied-ai", "ai-chips", "ai-applications", "autonomous-driving", "computer-vision"];
const day = (year, month = 0) => Date.UTC(year, month, 1) / 864e5;

/** Numbers from 0 to 1 that only look random. */
function dice(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ state >>> 15, state | 1);
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
    return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
  };
}

/** So many deals of a tenth as many companies and a twentieth as many investors; a few of each take part in most. */
export function payload(deals, seed = 7) {
  const roll = dice(seed), pick = n => Math.min(n - 1, Math.floor(n * roll() ** 2.2));
  const targets = Math.max(5, Math.round(deals / 10)), investors = Math.max(5, Math.round(deals / 20)), count = targets + investors;
  const each = (n, make) => Array.from({ length: n }, (_, i) => make(i));
  const nodes = {
    id: each(count, i => i < targets ? `company-${i}` : `investor-${i - targets}`), name: each(count, i => i < targets ? `Company ${i}` : `Investor ${i - targets}`),
    nameZh: each(count, i => i % 2 ? `公司${i}` : null), kind: each(count, i => i < targets ? 0 : 2), unicorn: each(count, i => i % 17 ? 0 : 1), root: each(count, i => i),
    sectors: each(count, i => i < targets ? [i % sectors.length] : []), x: each(count, () => roll() * 2000 - 1000), y: each(count, () => roll() * 2000 - 1000),
  };
  const columns = { id: [], target: [], from: [], to: [], low: [], high: [], forms: [], status: [], kind: [], round: [], disputed: [], escrow: [] };
  const parts = { deal: [], investor: [], low: [], high: [], forms: [], lead: [] }, legs = { part: [], form: [], low: [], high: [], escrow: [] };
  for (let deal = 0; deal < deals; deal++) {
    const first = Math.floor(day(2014) + (day(2026, 10) - day(2014)) * roll() ** 0.6), month = roll() < 0.2;
    const date = new Date(first * 864e5), from = month ? day(date.getUTCFullYear(), date.getUTCMonth()) : first, to = month ? day(date.getUTCFullYear(), date.getUTCMonth() + 1) - 1 : first;
    const low = roll() < 0.35 ? null : Math.round(10 ** (6 + 3.6 * roll())), members = 1 + Math.floor(4 * roll() ** 2);
    let mask = 0;
    for (let member = 0; member < members; member++) {
      const form = roll() < 0.7 ? 0 : Math.floor(roll() * forms.length), told = roll() < 0.4, own = told && low !== null ? Math.round(low / members) : null;
      const part = parts.deal.length;
      parts.deal.push(deal); parts.investor.push(targets + pick(investors)); parts.low.push(own); parts.high.push(own); parts.forms.push(told ? 1 << form : 0); parts.lead.push(member ? 0 : 1);
      if (!told) continue;
      mask |= 1 << form;
      legs.part.push(part); legs.form.push(form); legs.low.push(own); legs.high.push(own); legs.escrow.push(0);
    }
    columns.id.push(`deal-${String(deal).padStart(6, "0")}`); columns.target.push(pick(targets)); columns.from.push(from); columns.to.push(to); columns.low.push(low); columns.high.push(low);
    columns.forms.push(mask); columns.status.push(roll() < 0.8 ? 0 : Math.floor(roll() * statuses.length)); columns.kind.push(0); columns.round.push(null); columns.disputed.push(roll() < 0.1 ? 2 : 0); columns.escrow.push(0);
  }
  const events = each(70, i => Math.floor(day(2017) + i * 50));
  return {
    version: `bench-${deals}`, today: "2026-11-22", forms, statuses, dealKinds: ["funding-round"], organizationKinds: ["startup", "tech-company", "venture-capital"], eventKinds: ["policy", "export-control"], sectors,
    nodes, deals: columns, parts, legs,
    events: { id: events.map((_, i) => `event-${i}`), from: events, to: events, kind: events.map((_, i) => i % 2), title: events.map((_, i) => `Rule number ${i} takes effect`) },
    valuations: { node: [], from: [], to: [], low: [], high: [], deal: [] },
  };
}

if (process.argv[1] === import.meta.filename) process.stdout.write(JSON.stringify(payload(Number(process.argv[2] ?? 5000))));
