import '../site-header.ts';
