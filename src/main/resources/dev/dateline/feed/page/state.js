// The view is its URL: filters under the names of the API, and the entry that is open.

const LISTS = ['type', 'actor', 'place', 'status'];
const SINGLES = ['q', 'actors', 'from', 'to', 'min_sources', 'sort'];

const listeners = [];
let view = read();

function read() {
  const parameters = new URLSearchParams(location.search);
  const found = { event: parameters.get('event') };
  for (const name of LISTS) found[name] = parameters.getAll(name).flatMap((value) => value.split(',')).filter(Boolean);
  for (const name of SINGLES) found[name] = parameters.get(name) ?? '';
  return found;
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
  const text = query({ ...view, ...changes }, [...LISTS, ...SINGLES, 'event']).toString();
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
