import { currentStrings } from '../../i18n/localized.ts';
import '../site-header.ts';

const heading = document.createElement('h1');
heading.textContent = currentStrings().nav.browser;
document.querySelector('main')?.append(heading);
