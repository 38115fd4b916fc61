import type { components as Intake } from '../api/schema/intake'
import type { components as Reporting } from '../api/schema/reporting'
import type { components as Routing } from '../api/schema/routing'

export type Story = Reporting['schemas']['CaseJson']
export type Item = Story['items'][number]
export type Order = Story['orders'][number]
export type Clock = Story['clocks'][number]
export type Duty = Story['next'][number]
export type Routed = Routing['schemas']['CaseView']
export type Transfer = Routed['transfers'][number]
export type RoutedItem = Routed['items'][number]
export type Received = Intake['schemas']['CaseView']

/** A case as far as this person may see it: what can be done with it follows from this. */
export interface Situation {
    caseId: string
    state: string
    story: Story
    /** Only for those who may see the review and the handling. */
    routed?: Routed
    /** Only for the window and the centre. */
    received?: Received
    /** The person's own unit. */
    own: string
}
