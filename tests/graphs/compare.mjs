// Reads a network's GEXF and GraphML with graphology's own readers and compares both with its JSON file:
// the same nodes and edges, and every attribute of each, none more and none less.
// Usage: node compare.mjs network.gexf network.graphml network.json     Exit code: 0 equal, 1 not equal, 2 usage.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { isDeepStrictEqual } from "node:util";

const require = createRequire(new URL("../../src/Ecosystem.Web/Client/package.json", import.meta.url));
const Graph = require("graphology");
const readers = { gexf: require("graphology-gexf"), graphml: require("graphology-graphml") };

const files = process.argv.slice(2);
if (files.length !== 3) {
  console.error("Usage: node compare.mjs network.gexf network.graphml network.json");
  process.exit(2);
}

const text = file => readFileSync(file, "utf8");
const json = JSON.parse(text(files[2]));
const differences = [];

/** A sum of dollars as graph files carry it: what is not disclosed, and an end without bound, are left out. */
const sum = (low, name, total) => ({
  ...(total.disclosed > 0 ? { [low]: total.low } : {}),
  ...(total.disclosed > 0 && total.high !== null ? { [`${name}High`]: total.high } : {}),
  [`${name}Disclosed`]: total.disclosed, [`${name}Of`]: total.of,
});

const nodeOf = node => ({
  label: node.label, ...(node.nameZh === null ? {} : { nameZh: node.nameZh }), kind: node.kind, person: node.person, unicorn: node.unicorn, deals: node.deals,
  ...sum("invested", "invested", node.invested), ...sum("raised", "raised", node.raised),
  firstDeal: node.firstDeal, lastDeal: node.lastDeal, ...(node.x === null ? {} : { x: node.x, y: node.y }),
});

const edgeOf = edge => ({
  form: edge.form, forms: Object.entries(edge.forms).map(([form, deals]) => `${form}:${deals}`).join(" "),
  deals: edge.deals.length, dealIds: edge.deals.join(" "), weight: edge.deals.length,
  ...sum("usdLow", "usd", edge.usd), ...sum("dealUsdLow", "dealUsd", edge.dealUsd), firstDeal: edge.firstDeal, lastDeal: edge.lastDeal,
});

/** Colours and sizes are for the eye, and stand in the JSON file nowhere. */
const told = attributes => Object.fromEntries(Object.entries(attributes).filter(([name]) => !["color", "size", "z", "r", "g", "b"].includes(name)));

function same(what, found, expected) {
  for (const name of new Set([...Object.keys(found), ...Object.keys(expected)]))
    if (!isDeepStrictEqual(found[name], expected[name])) differences.push(`${what}, ${name}: ${JSON.stringify(found[name])} and not ${JSON.stringify(expected[name])}`);
}

for (const [format, reader] of Object.entries(readers)) {
  const graph = reader.parse(Graph, text(files[format === "gexf" ? 0 : 1]));
  if (graph.order !== json.nodes.length) differences.push(`${format}: ${graph.order} nodes and not ${json.nodes.length}`);
  if (graph.size !== json.edges.length) differences.push(`${format}: ${graph.size} edges and not ${json.edges.length}`);
  if (json.edges.length > 0 && graph.type !== "directed") differences.push(`${format}: ${graph.type} and not directed`);
  for (const node of json.nodes)
    if (graph.hasNode(node.id)) same(`${format}: node ${node.id}`, told(graph.getNodeAttributes(node.id)), nodeOf(node));
    else differences.push(`${format}: no node ${node.id}`);
  for (const edge of json.edges)
    if (graph.hasDirectedEdge(edge.source, edge.target)) same(`${format}: edge ${edge.source} ${edge.target}`, told(graph.getEdgeAttributes(edge.source, edge.target)), edgeOf(edge));
    else differences.push(`${format}: no edge ${edge.source} ${edge.target}`);
}

for (const difference of differences.slice(0, 20)) console.error(difference);
console.log(`${json.nodes.length} nodes, ${json.edges.length} edges, ${differences.length} differences`);
process.exit(differences.length === 0 ? 0 : 1);
