/** An item as it was typed: "School transport in rural areas, 15 minutes, presenter Dev Patel". */
export interface ReadItem {
  readonly title: string;
  readonly minutes?: number;
  readonly presenter?: string;
}

const MINUTES = /(?:^|[\s,;:(–-]+)(?:for\s+|about\s+)?(\d{1,3})\s*(?:min(?:ute)?s?|m)\b[\s.)]*$/i;

const PRESENTER =
  /(?:^|[\s,;:(–-]+)(?:presenter|presented by|led by|introduced by)\s*:?\s+([^,;()]+?)[\s.)]*$/i;
/** "…, 30 minutes, Hugh Lane": what stands after the minutes and looks like a name. */
const NAME_AFTER =
  /(\d\s*(?:min(?:ute)?s?|m)\b)\s*[,;]\s*((?:\p{Lu}[\p{L}'’-]+[ ]?){2,4}(?:\([^)]*\))?)[\s.]*$/u;
const EDGES = /^[\s,;:–-]+|[\s,;:–-]+$/g;

export const readItem = (words: string): ReadItem => {
  const said = words.replace(NAME_AFTER, '$1, presenter $2');
  let rest = said.replace(/^(?:on|about|called|titled?)\s+(?=\S)|^[“"']|[”"']$/gi, '').replace(EDGES, '');
  let minutes: number | undefined;
  let presenter: string | undefined;
  for (let tries = 0; tries < 2; tries += 1) {
    const [time, who] = [MINUTES.exec(rest), PRESENTER.exec(rest)];
    if (time && Number(time[1]) > 0) minutes = Number(time[1]);
    if (who) presenter = who[1];
    const cut = time ?? who;
    if (cut) rest = rest.slice(0, cut.index).replace(EDGES, '');
  }
  return { title: rest, ...(minutes && { minutes }), ...(presenter && { presenter }) };
};
