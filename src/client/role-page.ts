import { offerPayControls } from './pay-section.ts';

offerPayControls();
