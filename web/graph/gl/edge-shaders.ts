/**
 * A strip along a quadratic Bézier curve, in device px. Along it run two coordinates: the length from the source and the side.
 * The strip's ends are where the gap of ground around each node begins: found by walking the curve, because node sizes do not follow the zoom.
 */
export const edgeVertexShader = (plain: boolean): string => /* glsl */ `
${plain ? "#define PLAIN" : ""}
attribute vec2 a_step;
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec3 a_sourceSpan;
attribute vec3 a_targetSpan;
attribute vec4 a_style;
attribute float a_bend;
attribute vec4 a_color;
attribute vec4 a_id;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_pixelRatio;
uniform float u_scale;

varying vec2 v_at;
varying vec2 v_range;
varying vec4 v_style;
varying vec4 v_color;

const int SAMPLES = 32;
const float GAP = 5.0;

vec2 toPx(vec2 p) {
  return ((u_matrix * vec3(p, 1.0)).xy * 0.5 + 0.5) * u_viewport;
}

float awayFrom(vec2 p, vec3 span) {
  vec2 q = abs(p);
  if (span.z < 0.5) return length(q) - span.x;
  if (span.z < 1.5) {
    vec2 d = q - span.xy;
    return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
  }
  return (q.x + q.y - span.x) * 0.70710678;
}

vec2 curve(vec2 a, vec2 b, vec2 c, float t) {
  return mix(mix(a, b, t), mix(b, c, t), t);
}

void main() {
  float width = a_style.x * u_pixelRatio * max(u_scale, 0.6);
  vec2 from = toPx(a_source);
  vec2 to = toPx(a_target);
  vec2 line = to - from;
  if (width == 0.0 || dot(line, line) < 1.0) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  vec2 middle = (from + to) * 0.5 + vec2(-line.y, line.x) * a_bend;
  vec2 at = curve(from, middle, to, a_step.x);
  vec2 tangent = normalize(mix(middle - from, to - middle, a_step.x));
  float size = u_scale * u_pixelRatio;
  float along = 0.0;
  #ifdef PLAIN
  float total = length(line);
  along = total * a_step.x;
  v_range = vec2(0.0, total);
  float reach = width * 0.5 + 3.0 * u_pixelRatio;
  #else
  vec3 near = vec3(a_sourceSpan.xy * size, a_sourceSpan.z);
  vec3 far = vec3(a_targetSpan.xy * size, a_targetSpan.z);
  float gap = GAP * size;
  float total = 0.0;
  float start = 0.0;
  float end = -1.0;
  vec2 last = from;
  float lastFar = awayFrom(from - to, far) - gap;
  float lastNear = awayFrom(vec2(0.0), near) - gap;
  for (int i = 1; i <= SAMPLES; i++) {
    float t = float(i) / float(SAMPLES);
    vec2 p = curve(from, middle, to, t);
    float piece = length(p - last);
    float nowNear = awayFrom(p - from, near) - gap;
    float nowFar = awayFrom(p - to, far) - gap;
    if (lastNear < 0.0 && nowNear >= 0.0) start = total + piece * (-lastNear / (nowNear - lastNear));
    if (end < 0.0 && lastFar >= 0.0 && nowFar < 0.0) end = total + piece * (lastFar / (lastFar - nowFar));
    if (t <= a_step.x + 0.001) along = total + piece;
    total += piece;
    last = p;
    lastNear = nowNear;
    lastFar = nowFar;
  }
  v_range = vec2(start, end < 0.0 ? total : end);
  float decorated = a_style.z + a_style.w > 0.0 ? 8.0 : 0.0;
  float reach = max(width * 0.5 + 3.0 * u_pixelRatio, decorated * u_pixelRatio);
  #endif
  vec2 normal = vec2(-tangent.y, tangent.x);
  gl_Position = vec4((at + normal * a_step.y * reach) / u_viewport * 2.0 - 1.0, 0.0, 1.0);
  v_at = vec2(along, a_step.y * reach);
  v_style = vec4(width, a_style.yzw);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
}`;

/** Solid, dashed or dotted line; at its end an open arrow or a bar; in the middle a slash or, towards the end, a double chevron. */
export const EDGE_FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec2 v_at;
varying vec2 v_range;
varying vec4 v_style;
varying vec4 v_color;

uniform float u_pixelRatio;

const vec2 DASH = vec2(5.2, 3.8);
const vec2 DOT = vec2(1.8, 3.2);
const float CHEVRON_AT = 0.68;
const float BIAS = 255.0 / 254.0;

float covered(float inside) {
  return clamp(inside + 0.5, 0.0, 1.0);
}

float stroke(vec2 p, vec2 a, vec2 b, float width) {
  vec2 ab = b - a;
  float t = clamp(dot(p - a, ab) / dot(ab, ab), 0.0, 1.0);
  return covered(width * 0.5 - length(p - a - ab * t));
}

float vee(vec2 p, float tip, vec2 arm, float width) {
  return stroke(vec2(p.x, abs(p.y)), vec2(tip, 0.0), vec2(tip - arm.x, arm.y), width);
}

void main() {
  float width = v_style.x;
  float inRange = covered(min(v_at.x - v_range.x, v_range.y - v_at.x));
  #ifdef PICKING_MODE
  if (inRange < 0.5 || abs(v_at.y) > width * 0.5 + 3.0 * u_pixelRatio) discard;
  gl_FragColor = v_color;
  gl_FragColor.a *= BIAS;
  #else
  float line = covered(width * 0.5 - abs(v_at.y)) * inRange * min(width, 1.0);
  if (v_style.y > 0.5) {
    vec2 mark = (v_style.y > 1.5 ? DOT : DASH) * u_pixelRatio;
    float phase = mod(v_at.x - v_range.x, mark.x + mark.y);
    line *= covered(min(phase, mark.x - phase));
  }
  float heavy = max(width, 1.3 * u_pixelRatio);
  float px = u_pixelRatio;
  if (v_style.z > 1.5) {
    line = max(line, stroke(v_at, vec2(v_range.y - px, -6.0 * px), vec2(v_range.y - px, 6.0 * px), heavy * 1.3));
  } else if (v_style.z > 0.5) {
    line = max(line, vee(v_at, v_range.y, vec2(7.0, 4.4) * px, heavy));
  }
  if (v_style.w > 1.5) {
    float tip = mix(v_range.x, v_range.y, CHEVRON_AT);
    vec2 arm = vec2(5.0, 5.2) * px;
    line = max(line, max(vee(v_at, tip, arm, heavy * 0.9), vee(v_at, tip - 5.5 * px, arm, heavy * 0.9)));
  } else if (v_style.w > 0.5) {
    vec2 slash = vec2(3.4, 6.2) * px;
    float centre = (v_range.x + v_range.y) * 0.5;
    line = max(line, stroke(v_at, vec2(centre, 0.0) - slash, vec2(centre, 0.0) + slash, heavy * 1.2));
  }
  if (line <= 0.0) discard;
  gl_FragColor = vec4(v_color.rgb, 1.0) * line;
  #endif
}`;
