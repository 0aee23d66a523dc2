const ID = 'overlays';

/** Where menus and popovers are put into the page: a part of it with a name, so that nothing stands outside. */
export function Overlays() {
  return <section id={ID} aria-label="Menus" />;
}

/** The place for overlays, once the page is there. */
export function overlayContainer(): { UNSTABLE_portalContainer?: Element } {
  const element = document.getElementById(ID);
  return element ? { UNSTABLE_portalContainer: element } : {};
}
