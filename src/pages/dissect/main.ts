import '../site-header.ts';
import './dissect-page.ts';

document.querySelector('main')?.append(document.createElement('dissect-page'));
