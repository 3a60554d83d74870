/** Rules drawn with signs, page numbers, and what a page break left: "ITPA	ROGRAMINE". */
export const isDebris = (text: string, cells: readonly string[] | undefined): boolean => {
  const words = text.trim();
  if (/^SOURCE:\s/.test(words)) return true;
  if (
    /^[-=_|+:.\s*~]+$/.test(words) ||
    /^(?:page\s+)?\d{1,3}(?:\s*(?:of|\|)\s*\d{1,3})?(?:\s*\|\s*page)?$/i.test(words)
  )
    return !/^\d{1,2}$/.test(words);
  if (cells?.some((cell) => /^page \d{1,3}(?: of \d{1,3})?$/i.test(cell))) return true;
  const filled = cells?.filter((cell) => cell !== '') ?? [];
  const isLoud = filled.length > 1 && filled.every((cell) => /^\p{Lu}{3,14}$/u.test(cell));
  return isLoud && (cells?.[0] === '' || filled.every((cell) => cell.length > 3));
};
