/** The line above every page: where one can go, and the language. It stands in for the same links written in the HTML. */
import { html, LitElement, nothing } from 'lit';
import { Localized, languageNames, languages, setLanguage } from '../i18n/localized.ts';

type PageName = 'home' | 'call' | 'dissect' | 'browser';

const places: readonly { readonly page: PageName; readonly path: string }[] = [
  { page: 'call', path: 'call/' },
  { page: 'dissect', path: 'dissect/' },
  { page: 'browser', path: 'browser/' },
];

export class SiteHeader extends LitElement {
  static override properties = { current: {}, root: {} };
  /** The page that this is. */
  declare current: PageName;
  /** The way from this page to the site's root, such as `../`. */
  declare root: string;
  readonly #i18n = new Localized(this);

  constructor() {
    super();
    this.current = 'home';
    this.root = './';
  }

  /** The page's own stylesheet dresses it, so that it looks the same before the script has come. */
  protected override createRenderRoot(): HTMLElement {
    this.replaceChildren();
    return this;
  }

  override render() {
    const { product, nav } = this.#i18n.strings;
    return html`
      <a class="skip" href="#content" @click=${skipToContent}>${nav.skip}</a>
      <nav aria-label=${nav.label}>
        <a href=${this.root} aria-current=${this.#currentIf('home')}>${product}</a>
        ${places.map(
          ({ page, path }) => html`<a href=${this.root + path} aria-current=${this.#currentIf(page)}>${nav[page]}</a>`,
        )}
      </nav>
      <select aria-label=${nav.language} @change=${this.#choose}>
        ${languages.map(
          (language) =>
            html`<option value=${language} lang=${language} ?selected=${language === this.#i18n.language}>
              ${languageNames[language]}
            </option>`,
        )}
      </select>
    `;
  }

  /** The title of the document speaks the language of the page. */
  override updated(): void {
    const { product, nav } = this.#i18n.strings;
    document.title = this.current === 'home' ? product : `${nav[this.current]} · ${product}`;
  }

  #currentIf(page: PageName): 'page' | typeof nothing {
    return page === this.current ? 'page' : nothing;
  }

  async #choose(event: Event): Promise<void> {
    if (!(event.target instanceof HTMLSelectElement)) return;
    const chosen = event.target.value;
    const language = languages.find((known) => known === chosen);
    if (!language) return;
    await setLanguage(language);
    forgetAskedLanguage();
  }
}

/** Moves the focus by hand: following the link would replace the fragment, which names the current frame. */
function skipToContent(event: Event): void {
  const main = document.querySelector('main');
  if (!main) return;
  event.preventDefault();
  main.focus();
}

/** `?lang=` in the address would win over the choice just made, at the next load. */
function forgetAskedLanguage(): void {
  const address = new URL(location.href);
  if (!address.searchParams.has('lang')) return;
  address.searchParams.delete('lang');
  history.replaceState(history.state, '', address);
}

customElements.define('site-header', SiteHeader);

declare global {
  interface HTMLElementTagNameMap {
    'site-header': SiteHeader;
  }
}
