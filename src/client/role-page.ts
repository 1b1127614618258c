import { offerActions } from './page-actions.ts';
import { offerPayControls } from './pay-section.ts';

offerPayControls();
offerActions();
