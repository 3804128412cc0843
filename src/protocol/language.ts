/** The languages that everything is written in. A new one here, and the compiler lists every text that lacks it. */
export type Language = 'en' | 'zh';

/** A text in every language. */
export type Text = { readonly [L in Language]: string };
