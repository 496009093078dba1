// How each library draws the same data: ours through the app's own entry, the others as their guides say is quickest, with names and
// arrows. Their edges are straight, which is less work than our curves.

const frame = () => new Promise(requestAnimationFrame);

/** Base64 of one bit per deal. */
const bits = (count, byte) => {
  const bytes = new Uint8Array(Math.ceil(count / 8)).fill(byte);
  let text = "";
  for (const value of bytes) text += String.fromCharCode(value);
  return btoa(text);
};

function ours(view, options) {
  return async payload => {
    const { create } = await import(`/dist/${view}.js`);
    const all = bits(payload.deals.id.length, 255), half = bits(payload.deals.id.length, 0x55);
    const asked = { graphUrl: "/graph.json", set: all, group: false, selected: null, labels: {}, lang: "en", ...options };
    return async stage => {
      const handle = await create(stage, asked, null), host = stage.querySelector("[data-view]");
      while (host.dataset.ready !== "true") await frame();
      return {
        async half() {
          const before = host.dataset.drawn;
          handle.update({ ...asked, set: half });
          while (host.dataset.drawn === before) await frame();
        },
      };
    };
  };
}

export const network = ours("network", {});
export const timeline = ours("timeline", { lanes: "target", valuations: false, policy: false, from: null, to: null });

const edgesOf = ({ deals, parts }) => parts.deal.map((deal, part) => ({ id: `e${part}`, from: parts.investor[part], to: deals.target[deal], even: deal % 2 === 0 }));

/** Nodes that some even deal touches: what is left of half the deals. */
const heldBy = edges => new Set(edges.filter(edge => edge.even).flatMap(edge => [edge.from, edge.to]));

export async function visNetwork(payload) {
  const { Network, DataSet, DataView } = await import("/peers/node_modules/vis-network/standalone/esm/vis-network.min.mjs");
  const { x, y, name } = payload.nodes, edges = edgesOf(payload), held = heldBy(edges);
  let halved = false;
  return async stage => {
    const nodeView = new DataView(new DataSet(name.map((label, id) => ({ id, label, x: x[id], y: -y[id], size: 6 }))), { filter: node => !halved || held.has(node.id) });
    const edgeView = new DataView(new DataSet(edges), { filter: edge => !halved || edge.even });
    const drawn = graph => new Promise(done => graph.once("afterDrawing", done));
    const graph = new Network(stage, { nodes: nodeView, edges: edgeView }, {
      physics: false, layout: { improvedLayout: false }, interaction: { hover: true },
      nodes: { shape: "dot", font: { size: 12 } }, edges: { smooth: false, arrows: "to", width: 1 },
    });
    await drawn(graph);
    return { async half() { halved = true; const next = drawn(graph); edgeView.refresh(); nodeView.refresh(); await next; } };
  };
}

export async function cytoscape(payload) {
  const { default: make } = await import("/peers/node_modules/cytoscape/dist/cytoscape.esm.min.mjs");
  const { x, y, name } = payload.nodes, edges = edgesOf(payload), held = heldBy(edges);
  const elements = [
    ...name.map((label, id) => ({ group: "nodes", data: { id: `n${id}`, label, even: held.has(id) }, position: { x: x[id], y: -y[id] } })),
    ...edges.map(({ id, from, to, even }) => ({ group: "edges", data: { id, source: `n${from}`, target: `n${to}`, even } })),
  ];
  return async container => {
    const graph = make({
      container, elements, layout: { name: "preset", fit: true }, pixelRatio: 1, boxSelectionEnabled: false,
      style: [
        { selector: "node", style: { width: 10, height: 10, label: "data(label)", "font-size": 12 } },
        { selector: "edge", style: { width: 1, "curve-style": "straight", "target-arrow-shape": "triangle" } },
        { selector: ".gone", style: { display: "none" } },
      ],
    });
    const drawn = () => new Promise(done => graph.one("render", done));
    await drawn();
    return { async half() { const next = drawn(); graph.batch(() => graph.elements("[!even]").addClass("gone")); await next; } };
  };
}

export async function visTimeline(payload) {
  const { Timeline, DataSet, DataView } = await import("/peers/node_modules/vis-timeline/standalone/esm/vis-timeline-graph2d.min.mjs");
  const { id, target, from } = payload.deals;
  let halved = false;
  return async stage => {
    const items = new DataSet(id.map((key, at) => ({ id: key, group: target[at] % 40, start: from[at] * 864e5, type: "point", content: "", even: at % 2 === 0 })));
    const view = new DataView(items, { filter: item => !halved || item.even });
    const groups = new DataSet(Array.from({ length: 40 }, (_, group) => ({ id: group, content: payload.nodes.name[group] })));
    const changed = graph => new Promise(done => { const told = () => { graph.off("changed", told); done(); }; graph.on("changed", told); });
    const graph = new Timeline(stage, view, groups, { stack: false, height: 700, maxHeight: 700, verticalScroll: true });
    await changed(graph);
    return { async half() { halved = true; const next = changed(graph); view.refresh(); await next; } };
  };
}
