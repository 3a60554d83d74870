/** All that a caller who is turned away is told: never a stack, a path or another program's own words. */
export const WORDS: Readonly<Record<number, string>> = {
  400: 'The request could not be read.',
  401: 'You are not signed in. Close this and open it again from Teams.',
  403: 'The bot does not serve this organisation.',
  404: 'There is nothing at this address.',
  405: 'That is not done at this address.',
  413: 'The request is too long.',
  415: 'Send the request as JSON.',
  429: 'That was too often. Wait a minute and try again.',
  500: 'Something went wrong on our side.',
  503: 'Not ready. Try again in a moment.',
};

export const wordsFor = (status: number): { readonly message: string } => ({
  message:
    WORDS[status] ??
    (status < 500 ? 'The request could not be answered.' : 'Something went wrong on our side.'),
});
