import { has } from '../session/session'
import { aftercare } from './aftercare'
import { described, type Command, type Target } from './command'
import { hall } from './hall'
import { orders } from './orders'
import { review } from './review'
import type { Situation } from './situation'

export const COMMANDS: readonly Command[] = [...hall, ...review, ...orders, ...aftercare]

export interface Offer {
    command: Command
    targets: Target[]
}

/** What there is to do: by me now, by others now, and by me at another time. */
export interface Offers {
    now: Offer[]
    others: Offer[]
    later: Offer[]
}

export function offers(situation: Situation): Offers {
    const all = COMMANDS.map((command) => ({ command, targets: command.targets(situation) }))
    const mine = all.filter(({ command }) => has(...described(command).roles))
    const common = mine.filter(({ targets, command }) => targets.length > 0 && !command.rare)
    const rare = mine.filter(({ targets, command }) => targets.length > 0 && command.rare)
    return {
        now: [...common.sort(closest), ...rare],
        others: all.filter(
            ({ command, targets }) => !has(...described(command).roles) && targets.length > 0 && !command.rare,
        ),
        later: mine.filter(({ targets }) => targets.length === 0),
    }
}

/** What belongs to this very state stands before what can be done at many times. */
function closest(one: Offer, other: Offer): number {
    return (one.command.states?.length ?? Infinity) - (other.command.states?.length ?? Infinity) || 0
}
