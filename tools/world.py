#!/usr/bin/env python3
"""Make the page's map and the points of places from Natural Earth (public domain).

usage: world.py COUNTRIES-110M COUNTRIES-50M CODES PAGE_DIR TIMELINE_DIR

COUNTRIES-* are files of the npm package world-atlas 2.0.2 (TopoJSON of Natural Earth), CODES is codes.json of the npm
package i18n-iso-countries. Writes PAGE_DIR/world.json (outlines in the Equal Earth projection and points with names, by ISO alpha-3 code) and
TIMELINE_DIR/places.tsv (code, name, longitude, latitude).
"""
import json
import math
import pathlib
import sys

WIDTH = 1000
A1, A2, A3, A4 = 1.340264, -0.081106, 0.000893, 0.003796
M = math.sqrt(3) / 2
# Partly recognised places that the source has without a numeric code; ISO 3166 leaves XKX to users.
BY_NAME = {"Kosovo": "XKX", "N. Cyprus": "CYP", "Somaliland": "SOM"}


def equal_earth(longitude, latitude):
    """Savric, Patterson, Jenny (2018), The Equal Earth map projection."""
    theta = math.asin(M * math.sin(math.radians(latitude)))
    t2 = theta * theta
    t6 = t2 ** 3
    x = math.radians(longitude) * math.cos(theta) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)))
    return x, theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2))


XMAX = equal_earth(180, 0)[0]
YMAX = equal_earth(0, 84)[1]
YMIN = equal_earth(0, -57)[1]
SCALE = WIDTH / (2 * XMAX)
HEIGHT = round((YMAX - YMIN) * SCALE)


def point(longitude, latitude):
    x, y = equal_earth(longitude, latitude)
    return round((x + XMAX) * SCALE, 1), round((YMAX - y) * SCALE, 1)


def arcs(topology):
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    decoded = []
    for arc in topology["arcs"]:
        x = y = 0
        line = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            line.append((x * sx + tx, y * sy + ty))
        decoded.append(line)
    return decoded


def ring(indexes, lines):
    points = []
    for index in indexes:
        line = lines[index] if index >= 0 else lines[~index][::-1]
        points.extend(line if not points else line[1:])
    # A ring over the antimeridian goes on beyond 180 degrees instead of jumping to the other edge of the map.
    whole = points[:1]
    for longitude, latitude in points[1:]:
        whole.append((longitude - 360 * round((longitude - whole[-1][0]) / 360), latitude))
    return whole


def polygons(geometry, lines):
    if geometry["type"] == "Polygon":
        return [[ring(r, lines) for r in geometry["arcs"]]]
    return [[ring(r, lines) for r in polygon] for polygon in geometry.get("arcs", [])]


def area_and_centre(points):
    area = cx = cy = 0
    for (x0, y0), (x1, y1) in zip(points, points[1:] + points[:1]):
        cross = x0 * y1 - x1 * y0
        area, cx, cy = area + cross, cx + (x0 + x1) * cross, cy + (y0 + y1) * cross
    if abs(area) < 1e-9:
        return 0, points[0]
    return abs(area) / 2, (cx / (3 * area), cy / (3 * area))


def countries(path, codes):
    topology = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
    lines = arcs(topology)
    for geometry in topology["objects"]["countries"]["geometries"]:
        name = geometry["properties"]["name"]
        code = codes.get(geometry.get("id")) or BY_NAME.get(name)
        if code and geometry["type"]:
            yield code, name, polygons(geometry, lines), geometry.get("id") is not None


def path(shape):
    parts = []
    for polygon in shape:
        for points in polygon:
            projected = [point(*p) for p in points]
            kept = [p for i, p in enumerate(projected) if i == 0 or p != projected[i - 1]]
            if len(kept) > 3:
                parts.append("M" + "L".join(f"{x:g},{y:g}" for x, y in kept[:-1]) + "Z")
    return "".join(parts)


def main(coarse, fine, codes_file, page, timeline):
    codes = {entry[2]: entry[1] for entry in json.loads(pathlib.Path(codes_file).read_text(encoding="utf-8"))}
    outlines, points, ranks = {}, {}, {}
    for code, name, shape, _ in countries(coarse, codes):
        if code != "ATA":
            outlines[code] = outlines.get(code, "") + path(shape)
    for code, name, shape, own in countries(fine, codes):
        largest = max((area_and_centre(polygon[0]) for polygon in shape), default=None)
        # The source gives some islands the code of the country that they belong to.
        rank = (own, largest[0]) if largest else None
        if rank and rank > ranks.get(code, (False, -1)):
            ranks[code] = rank
            points[code] = (name, *largest[1])
    world = {
        "width": WIDTH,
        "height": HEIGHT,
        "outlines": dict(sorted(outlines.items())),
        "points": {code: [*point(x, y), name] for code, (name, x, y) in sorted(points.items())},
    }
    pathlib.Path(page, "world.json").write_text(json.dumps(world, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
    rows = [f"{code}\t{name}\t{x:.2f}\t{y:.2f}" for code, (name, x, y) in sorted(points.items())]
    header = "# Centre of the largest part of each country, from Natural Earth (public domain): code, name, longitude, latitude."
    pathlib.Path(timeline, "places.tsv").write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 6:
        sys.exit(__doc__)
    main(*sys.argv[1:])
