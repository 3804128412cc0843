/** Thrown by a probe that cannot ask, because the browser lacks what it would ask. */
export class MissingApi extends Error {
  override readonly name = 'MissingApi';
  /** As a developer writes it: `RTCPeerConnection`. */
  readonly api: string;

  constructor(api: string) {
    super(`This browser has no ${api}`);
    this.api = api;
  }
}
