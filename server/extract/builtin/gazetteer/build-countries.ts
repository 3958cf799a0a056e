import { round } from "./build-towns.ts";

/** The parts of a TopoJSON file of countries that a country's middle needs. */
export interface CountryShapes {
  transform: { scale: [number, number]; translate: [number, number] };
  arcs: [number, number][][];
  objects: { countries: { geometries: CountryShape[] } };
}

interface CountryShape {
  type: string;
  id?: string;
  properties: { name: string };
  /** Indices of arcs (~i for an arc walked backwards): of rings, or of polygons of rings. */
  arcs?: number[][] | number[][][];
}

/** The middle of a country's largest piece of land (the centroid of its outline), as [lon, lat] in degrees. */
export function centreOf(shapes: CountryShapes, { type, arcs = [] }: CountryShape): [number, number] {
  const polygons = type === "Polygon" ? [arcs as number[][]] : (arcs as number[][][]);
  const [largest] = polygons
    .map(([outer = []]) => centroid(unwrapped(pointsOf(shapes, outer))))
    .sort((a, b) => Math.abs(b.area) - Math.abs(a.area));
  return largest ? [round(((largest.x + 540) % 360) - 180), round(largest.y)] : [0, 0];
}

function pointsOf(
  { arcs, transform: { scale, translate } }: CountryShapes,
  ring: readonly number[],
): [number, number][] {
  return ring.flatMap((index) => {
    let [x, y] = [0, 0];
    // Arcs hold differences of whole numbers (TopoJSON specification, section 2.1.4).
    const points = (arcs[index < 0 ? ~index : index] ?? []).map(([dx, dy]): [number, number] => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
    return index < 0 ? points.reverse() : points;
  });
}

/** Longitudes that go on where a ring crosses the date line, so that Russia's east is not west of America. */
function unwrapped(points: readonly [number, number][]): [number, number][] {
  let turns = 0;
  return points.map(([x, y], i) => {
    const step = x - (points[i - 1]?.[0] ?? x);
    turns -= Math.abs(step) > 180 ? Math.sign(step) : 0;
    return [x + turns * 360, y];
  });
}

function centroid(points: readonly [number, number][]): { area: number; x: number; y: number } {
  let [area, x, y] = [0, 0, 0];
  points.forEach(([x0, y0], i) => {
    const [x1, y1] = points[(i + 1) % points.length] as [number, number];
    const cross = x0 * y1 - x1 * y0;
    area += cross;
    x += (x0 + x1) * cross;
    y += (y0 + y1) * cross;
  });
  return area === 0
    ? { area, x: points[0]?.[0] ?? 0, y: points[0]?.[1] ?? 0 }
    : { area, x: x / (3 * area), y: y / (3 * area) };
}
