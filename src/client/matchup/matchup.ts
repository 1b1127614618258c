import { followSections } from '../base/follow-sections.ts';
import { offerControls } from './page-controls.ts';

followSections();
offerControls();
