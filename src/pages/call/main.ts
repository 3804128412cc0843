import '../site-header.ts';
import './call-page.ts';

document.querySelector('main')?.append(document.createElement('call-page'));
