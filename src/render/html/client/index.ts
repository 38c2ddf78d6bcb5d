import { startFilters } from './filters.ts';
import { startLinks } from './links.ts';
import { startLooks } from './looks.ts';
import { startPicture } from './picture.ts';
import { startSteps } from './steps.ts';

document.documentElement.toggleAttribute('data-script', true);
startLooks();
startFilters();
startSteps();
startPicture();
startLinks();
