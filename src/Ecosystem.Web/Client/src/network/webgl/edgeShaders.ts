// Edges: one strip an edge, bent in the vertex shader; dashes, strands and the arrow head are cut out per fragment.
import { tones } from "../../shared/forms";
import { bend } from "../curve";

const float = (value: number): string => value.toFixed(4);

export const edgeVertex = /* glsl */ `
attribute vec3 a_strip;    // part of the way, side, 1 within the arrow head
attribute vec2 a_from;
attribute vec2 a_to;
attribute float a_width;
attribute float a_share;
attribute float a_style;   // first + 16 second + 256 stroke + 1024 arrow + 2048 level
attribute vec2 a_radii;
attribute vec4 a_id;
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_scale;
uniform vec3 u_tones[${tones.length}];
varying vec2 v_at;         // along and across, in CSS pixels
varying vec4 v_shape;      // half width, start of the head, length of the head, its half width
varying vec4 v_stroke;     // share of the first strand, kind of stroke, opacity, end
varying vec3 v_first;
varying vec3 v_second;
varying vec4 v_id;

vec2 onScreen(vec2 p) { return (u_matrix * vec3(p, 1.0)).xy * u_viewport * 0.5; }

void main() {
  float style = a_style;
  float level = floor(style / 2048.0); style -= level * 2048.0;
  float arrow = floor(style / 1024.0); style -= arrow * 1024.0;
  float stroke = floor(style / 256.0); style -= stroke * 256.0;
  float second = floor(style / 16.0); style -= second * 16.0;

  vec2 from = onScreen(a_from), to = onScreen(a_to), way = to - from;
  float straight = max(length(way), 0.001);
  vec2 control = (from + to) * 0.5 + vec2(-way.y, way.x) * ${float(bend)};
  // Length of the curve, and its speed at the ends, both in parts of the straight way.
  float whole = straight * ${float(1 + 8 / 3 * (bend / 2) ** 2)};
  float speed = straight * ${float(2 * Math.hypot(0.5, bend))};

  float width = max(a_width * mix(1.0, u_scale, 0.75), 0.9);
  float start = (a_radii.x * u_scale + 1.5) / speed * whole;
  float end = whole - (a_radii.y * u_scale + 2.0) / speed * whole;
  // A short edge has a small head, in proportion.
  float wished = 4.6 + width * 1.15;
  float head = arrow * min(wished, max(0.0, end - start) * 0.6);
  float headHalf = max((2.3 + width * 0.72) * head / wished, 0.01);
  float neck = end - head;
  float s = mix(mix(start, neck, a_strip.x), mix(neck, end, a_strip.x), a_strip.z);

  float t = s / whole;
  vec2 point = mix(mix(from, control, t), mix(control, to, t), t);
  vec2 along = normalize(mix(control - from, to - control, t));
  float extent = mix(width * 0.5, headHalf, a_strip.z);
#ifdef PICKING_MODE
  extent = max(extent, 4.5);
#endif
  v_at = vec2(s - start, a_strip.y * (extent + 1.0));
  vec2 position = point + vec2(-along.y, along.x) * v_at.y;
  gl_Position = vec4(position * 2.0 / u_viewport, 0.0, 1.0);
  if (a_id.a == 0.0 || end <= start) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);

  float plain = stroke < 0.5 ? 0.64 : stroke < 1.5 ? 0.82 : 0.5;
  float lit = stroke < 1.5 ? 1.0 : 0.9;
  float opacity = level < 0.5 ? plain : level < 1.5 ? lit : 0.07;
  v_shape = vec4(width * 0.5, neck - start, max(head, 0.001), headHalf);
  v_stroke = vec4(a_share, stroke, opacity, end - start);
  v_first = u_tones[int(style)];
  v_second = u_tones[int(second)];
  v_id = a_id;
}`;

export const edgeFragment = /* glsl */ `
precision highp float;
uniform float u_pixel;
varying vec2 v_at;
varying vec4 v_shape;
varying vec4 v_stroke;
varying vec3 v_first;
varying vec3 v_second;
varying vec4 v_id;

float inside(float distance) { return clamp(0.5 - distance / u_pixel, 0.0, 1.0); }

float dash(float at, float on, float off) {
  float phase = mod(at, on + off) - on * 0.5;
  return inside(abs(phase) - on * 0.5);
}

void main() {
#ifdef PICKING_MODE
  gl_FragColor = vec4(v_id.rgb, 1.0);
#else
  float width = v_shape.x * 2.0;
  bool head = v_at.x > v_shape.y;
  float extent = head ? v_shape.w * (v_shape.y + v_shape.z - v_at.x) / v_shape.z : v_shape.x;
  float cover = inside(abs(v_at.y) - extent);
  if (!head && v_stroke.y > 1.5) cover *= dash(v_at.x, max(2.2, width), max(3.0, width * 1.1));
  else if (!head && v_stroke.y > 0.5) cover *= dash(v_at.x, max(5.0, width * 2.1), max(3.2, width * 1.3));
  float border = v_shape.x * (1.0 - 2.0 * v_stroke.x);
  vec3 color = head ? v_first : mix(v_second, v_first, inside(border - v_at.y));
  gl_FragColor = vec4(color, 1.0) * cover * v_stroke.z;
#endif
}`;
