import { keepPageText } from '../page-text.ts';
import '../site-header.ts';
import './browser-report.ts';

keepPageText();
