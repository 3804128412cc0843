/**
 * The buttons that lead on, such as `data-to="./call/#start"`. They are buttons, not links, because they do something
 * there: a call begins. Imported first, so that they work before the language has loaded.
 */
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('button[data-to]') : null;
  const way = button?.dataset['to'];
  if (way !== undefined) location.assign(new URL(way, document.baseURI));
});
