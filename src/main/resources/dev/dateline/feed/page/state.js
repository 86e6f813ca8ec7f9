// The view is its URL: filters under the names of the API, and the entry that is open.

const LISTS = ['type', 'family', 'actor', 'place', 'status'];
const SINGLES = ['q', 'actors', 'from', 'to', 'reported_since', 'min_sources', 'sort'];

// The API takes these in either case.
const UPPER = ['type', 'family', 'place'];
const LOWER = ['status', 'actors'];

/** A view without filters and in the first order. */
export const WHOLE = Object.fromEntries([...LISTS.map((name) => [name, []]), ...SINGLES.map((name) => [name, '']), ['unknown', []]]);

const listeners = [];
let view = read();

function read() {
  const parameters = new URLSearchParams(location.search);
  const found = { event: parameters.get('event') };
  for (const name of LISTS) found[name] = parameters.getAll(name).flatMap((value) => inCase(name, value).split(',')).filter(Boolean);
  for (const name of SINGLES) found[name] = inCase(name, parameters.get(name) ?? '');
  found.unknown = [...parameters].filter(([name]) => !Object.hasOwn(found, name));
  return found;
}

function inCase(name, value) {
  if (UPPER.includes(name)) return value.toUpperCase();
  return LOWER.includes(name) ? value.toLowerCase() : value;
}

function query(of, names) {
  const parameters = new URLSearchParams();
  for (const name of names) {
    const value = of[name];
    if (Array.isArray(value) ? value.length > 0 : value) parameters.set(name, Array.isArray(value) ? value.join(',') : value);
  }
  return parameters;
}

export const current = () => view;

/** The filters as parameters of the API; some may be left out. */
export function filters(without = []) {
  return query(view, [...LISTS, ...SINGLES].filter((name) => name !== 'sort' && !without.includes(name)));
}

export const isFiltered = () => filters().size > 0;

/** The URL of this view with changes. */
export function href(changes) {
  const next = { ...view, ...changes };
  const parameters = query(next, [...LISTS, ...SINGLES, 'event']);
  for (const [name, value] of next.unknown) parameters.append(name, value);
  const text = parameters.toString();
  return text ? `/?${text}` : '/';
}

/** Moves to a view; "replace" leaves no step in the browser's history. */
export function go(changes, how = 'push') {
  const url = href(changes);
  if (how === 'replace') history.replaceState(null, '', url);
  else history.pushState(null, '', url);
  changed();
}

export const onChange = (listener) => listeners.push(listener);

function changed() {
  const before = view;
  view = read();
  for (const listener of listeners) listener(view, before);
}

addEventListener('popstate', changed);
