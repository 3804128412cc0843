/** What the call page loads when there is a call or a recording: the elements that show it, and what makes it. */
import './call-toolbar.ts';
import './keys-dialog.ts';
import './session-view.ts';

export { plainCall } from '../../call/scenarios/scenario.ts';
export { liveSession, playedSession } from './session.ts';
