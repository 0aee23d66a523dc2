import { useState } from 'react';
import { useViewer } from '../identity/viewer.ts';

const KEY = 'sellergraph.preview-first';

/** Whether somebody wants to see what an import would change before it is done; kept in this browser, for each person. */
export function usePreviewChoice(): readonly [boolean, (previewFirst: boolean) => void] {
  const { user } = useViewer();
  const key = `${KEY}.${user.id}`;
  const [previewFirst, setPreviewFirst] = useState(() => read(key));
  const choose = (next: boolean) => {
    setPreviewFirst(next);
    try {
      localStorage.setItem(key, String(next));
    } catch {
      // A browser that keeps nothing still has the choice until the page is left.
    }
  };
  return [previewFirst, choose];
}

function read(key: string): boolean {
  try {
    return localStorage.getItem(key) === 'true';
  } catch {
    return false;
  }
}
