// Runs before the first paint, so that a saved theme never flashes. Written and read again by src/app/appearance.ts.
(() => {
  const root = document.documentElement;
  try {
    const { theme, density } = JSON.parse(localStorage.getItem('sellergraph.appearance') ?? '{}');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    if (density === 'compact' || density === 'comfortable') root.dataset.density = density;
  } catch {
    // A browser that keeps nothing gets the system's theme.
  }
})();
