// Nodes: a quad each; the fragment shader draws the kind's shape by its signed distance in CSS pixels.

import { nodeTokens, tintTokens } from "../look";

const colors = nodeTokens.length + tintTokens.length;

export const nodeVertex = /* glsl */ `
attribute vec2 a_corner;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_reach;
attribute float a_flags;
attribute vec4 a_id;
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_scale;
uniform vec3 u_colors[${colors}];  // node, node-2, node-line, halo, ink, then tints
varying vec2 v_at;
varying vec4 v_shape;  // radius, shape, reach in pixels, opacity
varying vec2 v_flags;  // unicorn, selected
varying vec3 v_ink;
varying vec4 v_id;

void main() {
  float radius = a_size * u_scale;
  float reach = radius * a_reach;
  v_at = a_corner * (reach + 10.0);
  vec2 centre = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(centre + v_at * 2.0 / u_viewport, 0.0, 1.0);
  if (a_id.a == 0.0) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  float tint = floor(a_flags / 16.0);
  float flags = a_flags - 16.0 * tint;
  float dim = step(7.5, flags); flags -= 8.0 * dim;
  v_flags.y = step(3.5, flags); flags -= 4.0 * v_flags.y;
  v_flags.x = step(1.5, flags); flags -= 2.0 * v_flags.x;
  v_ink = tint > 0.5 ? u_colors[${nodeTokens.length - 1} + int(tint + 0.5)] : mix(u_colors[1], u_colors[0], flags);
  v_shape = vec4(radius, a_shape, reach, mix(1.0, 0.2, dim));
  v_id = a_id;
}`;

export const nodeFragment = /* glsl */ `
precision highp float;
uniform vec3 u_colors[${colors}];
uniform float u_pixel;     // CSS pixels of one device pixel
varying vec2 v_at;
varying vec4 v_shape;
varying vec2 v_flags;
varying vec3 v_ink;
varying vec4 v_id;
const float pi = 3.14159265;

float polygon(vec2 p, float sides, float turn, float apothem) {
  float slice = 2.0 * pi / sides;
  float angle = atan(p.x, p.y) + turn;
  return cos(floor(0.5 + angle / slice) * slice - angle) * length(p) - apothem;
}

float star(vec2 p, float radius) {
  float slice = 2.0 * pi / 5.0;
  float angle = abs(mod(atan(p.x, p.y) + slice * 0.5, slice) - slice * 0.5);
  vec2 tip = vec2(0.0, radius * 1.3);
  vec2 notch = radius * 0.56 * vec2(sin(slice * 0.5), cos(slice * 0.5));
  vec2 along = normalize(notch - tip);
  vec2 q = length(p) * vec2(sin(angle), cos(angle));
  return dot(q - tip, vec2(-along.y, along.x));
}

float shape(vec2 p, float kind, float r) {
  if (kind < 0.5) return length(p) - r;
  if (kind < 1.5) return max(abs(p.x), abs(p.y)) - r * 0.88;
  if (kind < 2.5) return polygon(p + vec2(0.0, r * 0.12), 3.0, pi / 3.0, r * 0.62);
  if (kind < 3.5) return polygon(p - vec2(0.0, r * 0.12), 3.0, 0.0, r * 0.62);
  if (kind < 4.5) return polygon(p, 4.0, pi / 4.0, r * 0.82);
  if (kind < 5.5) return star(p, r);
  if (kind < 6.5) return polygon(p, 6.0, pi / 6.0, r * 0.91);
  return length(p) - r;
}

float inside(float distance) { return clamp(0.5 - distance / u_pixel, 0.0, 1.0); }
float band(float distance, float width) { return inside(abs(distance) - width * 0.5); }
vec4 over(vec4 under, vec3 color, float cover) { return under * (1.0 - cover) + vec4(color, 1.0) * cover; }

void main() {
#ifdef PICKING_MODE
  if (length(v_at) > max(v_shape.z + 1.0, 7.0)) discard;
  gl_FragColor = vec4(v_id.rgb, 1.0);
#else
  float radius = v_shape.x, kind = v_shape.y;
  vec3 ink = v_ink;
  float d = shape(v_at, kind, radius);
  vec4 color = vec4(0.0);
  if (kind > 6.5) {
    float line = clamp(radius * 0.22, 1.1, 2.2);
    float rim = kind > 7.5 ? d - radius * 0.1 : d;
    color = over(color, u_colors[2], inside(rim - 1.0) * 0.9);
    color = over(color, u_colors[3], inside(rim));
    color = over(color, ink, band(rim + line * 0.5, line));
    if (kind > 7.5) color = over(color, ink, inside(length(v_at) - radius * 0.5));
  } else {
    color = over(color, u_colors[2], inside(d - 1.1));
    color = over(color, ink, inside(d));
  }
  float away = length(v_at);
  color = over(color, ink, band(away - v_shape.z - 3.0, 1.1) * v_flags.x);
  color = over(color, u_colors[4], band(away - v_shape.z - mix(4.4, 7.0, v_flags.x), 2.0) * v_flags.y);
  gl_FragColor = color * v_shape.w;
#endif
}`;
