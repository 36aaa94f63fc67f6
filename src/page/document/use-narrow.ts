import { useEffect, useState } from 'preact/hooks';

const NARROW = '(max-width: 60rem)';

/** Whether two columns do not fit side by side. */
export const useNarrow = (): boolean => {
  const [isNarrow, narrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const change = () => narrow(query.matches);
    query.addEventListener('change', change);
    return () => query.removeEventListener('change', change);
  }, []);
  return isNarrow;
};
