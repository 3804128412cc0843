import './ways-on.ts';
import { keepPageText } from '../page-text.ts';
import '../site-header.ts';
import './call-picture.ts';

keepPageText();
