/** Where a reference such as `RFC 8445 §5.1.2.1` can be read. Addresses are text: showing them asks for nothing. */

export interface RfcLink {
  /** The piece of the reference that the link is about. */
  readonly text: string;
  readonly href: string;
}

/** The RFCs and drafts that a reference names, in order; further sections of one RFC may follow after a comma. */
export function rfcLinks(reference: string): readonly RfcLink[] {
  const links: RfcLink[] = [];
  let rfc: string | undefined;
  for (const [text, draft, number, first, appendix, further] of reference.matchAll(references)) {
    if (draft !== undefined) {
      links.push({ text, href: `https://datatracker.ietf.org/doc/html/${draft}` });
      rfc = undefined;
      continue;
    }
    if (number !== undefined) rfc = `https://www.rfc-editor.org/rfc/rfc${number}`;
    // A section of what is no RFC (W3C, 3GPP) has no place to link to.
    if (rfc === undefined) continue;
    const section = first ?? further;
    if (section !== undefined) links.push({ text, href: `${rfc}#section-${section}` });
    else if (appendix !== undefined) links.push({ text, href: `${rfc}#appendix-${appendix}` });
    else links.push({ text, href: rfc });
  }
  return links;
}

const references =
  /\b(draft-[\w-]+)|\bRFC (\d{1,5})(?: §(\d[\d.]*\d|\d)| [Aa]ppendix ([A-Z](?:\.\d+)*))?|(?<=[,–] )§(\d[\d.]*\d|\d)/g;
