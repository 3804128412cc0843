/** What this very browser makes of an offer: it is given to a real connection, which answers or says why not. */

export type BrowserWord =
  | { readonly accepted: true; readonly answer: string }
  | { readonly accepted: false; readonly name: string; readonly message: string };

/** Gives `sdp` as an offer to a connection of its own, which is closed afterwards. No server is asked. */
export async function askBrowser(sdp: string): Promise<BrowserWord> {
  const connection = new RTCPeerConnection();
  try {
    await connection.setRemoteDescription({ type: 'offer', sdp });
    const { sdp: answer = '' } = await connection.createAnswer();
    return { accepted: true, answer };
  } catch (error) {
    if (!(error instanceof Error)) return { accepted: false, name: 'Error', message: String(error) };
    return { accepted: false, name: error.name, message: error.message };
  } finally {
    connection.close();
  }
}
