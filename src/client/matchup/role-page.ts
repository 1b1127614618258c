import { offerControls } from './page-controls.ts';

offerControls();
