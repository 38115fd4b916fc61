import type { components } from '../../api/schema/reporting'

export type Happening = components['schemas']['Happening']
