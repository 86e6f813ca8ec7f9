// Runs before the first paint, so that a page chosen dark does not flash white.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem('dateline-theme');
  } catch {
    // Storage can be off: then the system decides.
  }
  if (chosen === 'light' || chosen === 'dark') {
    document.documentElement.dataset.theme = chosen;
  }
})();
