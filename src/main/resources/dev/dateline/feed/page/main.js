import * as detail from './detail.js';
import * as filterBar from './filters.js';
import * as folds from './folds.js';
import * as histogram from './histogram.js';
import * as keys from './keys.js';
import * as list from './list.js';
import * as live from './live.js';
import * as map from './map.js';
import * as most from './most.js';
import { announce, byId, debounced, paced } from './dom.js';
import { longDay } from './dates.js';
import { go, onChange, WHOLE } from './state.js';

const OVERVIEW_PAUSE = 700;
const OVERVIEW_PACE = 1500;

function drawOverview() {
  histogram.show().catch(ignore);
  map.show().catch(ignore);
  most.show().catch(ignore);
}

const overview = debounced(drawOverview, OVERVIEW_PAUSE);

// Where much is reported, changes come without a pause.
const overviewOfChanges = paced(() => {
  drawOverview();
  list.recount().catch(ignore);
}, OVERVIEW_PACE);

function ignore() {
  // The next change draws it again.
}

async function load() {
  try {
    const position = await list.load();
    showEdition();
    live.follow(position, { onChange: changed, onReset: reload });
  } catch (problem) {
    if (problem.name === 'AbortError') return;
    // A wrong filter stays wrong; a service that does not answer may come back.
    if (problem.status >= 400 && problem.status < 500) {
      live.stop();
      list.refuse(problem.message);
      return;
    }
    byId('list').setAttribute('aria-busy', 'false');
    byId('list-end').textContent = problem.message;
    setTimeout(load, 3000);
  }
}

/** Reads anew all that the view shows. */
function reload() {
  load();
  detail.show();
  overview();
}

function changed(change) {
  list.apply(change);
  detail.refresh(change.id);
  showEdition();
  overviewOfChanges();
}

function showEdition() {
  const day = list.latestDay();
  byId('edition').textContent = day ? `Reports up to ${longDay(day)}` : 'Waiting for the first report';
}

function wireTheme() {
  const button = byId('theme');
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (document.documentElement.dataset.theme ?? (system.matches ? 'dark' : 'light')) === 'dark';
  const show = () => {
    button.textContent = isDark() ? 'Light' : 'Dark';
  };
  button.addEventListener('click', () => {
    const theme = isDark() ? 'light' : 'dark';
    document.documentElement.dataset.theme = theme;
    try {
      localStorage.setItem('dateline-theme', theme);
    } catch {
      // It holds for this page then.
    }
    show();
  });
  system.addEventListener('change', show);
  show();
}

function wireMore() {
  byId('more').addEventListener('click', () => list.more().catch(ignore));
  byId('new').addEventListener('click', list.showWaiting);
  new IntersectionObserver((seen) => {
    if (seen.some((one) => one.isIntersecting) && !byId('more').hidden) list.more().catch(ignore);
  }, { rootMargin: '600px' }).observe(byId('more'));
  byId('home').addEventListener('click', (event) => {
    event.preventDefault();
    go({ ...WHOLE, event: null });
    scrollTo(0, 0);
  });
}

const filtersOf = (view) => JSON.stringify({ ...view, event: null });

onChange((view, before) => {
  detail.show();
  if (filtersOf(view) === filtersOf(before)) return;
  filterBar.show().catch(ignore);
  load().then(() => announce(byId('list-end').textContent || byId('list-count').textContent));
  overview();
});

// A browser that goes back may show the page as it was left, with its stream closed.
addEventListener('pageshow', (event) => {
  if (event.persisted) reload();
});

wireTheme();
wireMore();
folds.wire();
keys.wire();
filterBar.wire();
detail.wire();
filterBar.show().catch(ignore);
load();
detail.show();
histogram.show().catch(ignore);
most.show().catch(ignore);
map.load().then(() => Promise.all([map.show(), filterBar.show()])).catch(ignore);
