import type { components } from '../../api/schema/reporting'

export type WorkItem = components['schemas']['WorkItemJson']
