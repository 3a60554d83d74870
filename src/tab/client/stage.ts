import { ErrorCode, meeting, type SdkError } from '@microsoft/teams-js';

/**
 * Whether Teams lets whoever looks at the side panel share to the stage of their meeting: Teams asks for the app's
 * permission, and for an organiser or a presenter. A Teams that does not say is one that does not.
 */
export const mayShare = (): Promise<boolean> =>
  new Promise((tell) => {
    try {
      meeting.getAppContentStageSharingCapabilities((error, able) =>
        tell(!error && able?.doesAppHaveSharePermission === true),
      );
    } catch {
      tell(false);
    }
  });

/** Puts a page before everybody in the meeting: each opens it there as themselves. What went wrong, as a sentence. */
export const shareToStage = (page: string): Promise<string | undefined> =>
  new Promise((tell) => {
    const address = new URL(`/tab?${new URLSearchParams({ page })}`, window.location.href).href;
    try {
      meeting.shareAppContentToStage((error) => tell(error ? sentenceOf(error) : undefined), address);
    } catch {
      tell(FAILED);
    }
  });

const FAILED = 'Teams could not share this to the meeting. Try again in a moment.';
const NOT_ALLOWED =
  'Teams does not let you share to this meeting: its organiser and its presenters can. Ask one of them to share it, or to make you a presenter.';

const sentenceOf = ({ errorCode }: SdkError): string =>
  errorCode === ErrorCode.PERMISSION_DENIED ? NOT_ALLOWED : FAILED;

/** The page that was shared, which the address of the stage names. */
export const sharedPage = (): { readonly page: string } | undefined => {
  const page = new URLSearchParams(window.location.search).get('page');
  return page ? { page } : undefined;
};
