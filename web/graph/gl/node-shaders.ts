/**
 * A quad around each node, in device px so that a mark drawn at its own size lands on whole pixels.
 * `a_half` is half the quad's side in px, `a_radius` the node's radius in px; both shrink with the zoom by `u_scale`.
 */
export const NODE_VERTEX_SHADER = /* glsl */ `
attribute vec2 a_corner;
attribute vec2 a_position;
attribute float a_half;
attribute float a_radius;
attribute vec4 a_cell;
attribute vec4 a_color;
attribute vec4 a_id;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_pixelRatio;
uniform float u_scale;
uniform float u_atlasSide;

varying vec2 v_uv;
varying vec2 v_offset;
varying float v_radius;
varying vec4 v_color;

void main() {
  vec2 centre = ((u_matrix * vec3(a_position, 1.0)).xy * 0.5 + 0.5) * u_viewport;
  float half_side = a_half * u_scale * u_pixelRatio;
  vec2 low = centre - half_side;
  if (u_scale == 1.0) low = floor(low + 0.5);
  vec2 at = low + (a_corner * 0.5 + 0.5) * 2.0 * half_side;
  gl_Position = vec4(at / u_viewport * 2.0 - 1.0, 0.0, 1.0);
  v_uv = (a_cell.xy + vec2(a_corner.x * 0.5 + 0.5, 0.5 - a_corner.y * 0.5) * a_cell.zw) / u_atlasSide;
  v_offset = a_corner * half_side;
  v_radius = a_radius * u_scale * u_pixelRatio;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
}`;

/** The mark from the atlas; far out in a large graph a plain disc; for picking a disc a little larger than the mark. */
export const NODE_FRAGMENT_SHADER = /* glsl */ `
precision mediump float;

varying vec2 v_uv;
varying vec2 v_offset;
varying float v_radius;
varying vec4 v_color;

uniform sampler2D u_atlas;
uniform float u_plain;

const float BIAS = 255.0 / 254.0;

void main() {
  float away = length(v_offset);
  #ifdef PICKING_MODE
  if (away > v_radius * 1.25 + 1.0) discard;
  gl_FragColor = v_color;
  gl_FragColor.a *= BIAS;
  #else
  if (u_plain > 0.5) {
    float inside = 1.0 - smoothstep(v_radius - 0.75, v_radius + 0.75, away);
    gl_FragColor = vec4(v_color.rgb, 1.0) * inside;
  } else {
    gl_FragColor = texture2D(u_atlas, v_uv);
  }
  #endif
}`;
