import { createContext, useContext } from 'react';

const ID = 'overlays';
const InModal = createContext(false);

/** Tells what is in a modal dialog that it is: the rest of the page is inert meanwhile. */
export const InModalProvider = InModal.Provider;

/** Where menus and popovers are put into the page: a part of it with a name, so that nothing stands outside. */
export function Overlays() {
  return <section id={ID} aria-label="Menus" />;
}

/** The place for an overlay: the page's own, or react-aria's when a modal dialog is open around it. */
export function useOverlayContainer(): { UNSTABLE_portalContainer?: Element } {
  const isInModal = useContext(InModal);
  const element = isInModal ? null : document.getElementById(ID);
  return element ? { UNSTABLE_portalContainer: element } : {};
}
