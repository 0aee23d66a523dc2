import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { ViewSearch } from './view-search.ts';

/** Changes what the page looks at, in its address; undefined returns to the default. */
export function useSetView(): (change: ViewSearch) => void {
  const navigate = useNavigate();
  return useCallback(
    (change) => {
      void navigate({ to: '.', search: (previous) => ({ ...previous, ...change }), resetScroll: false });
    },
    [navigate],
  );
}
