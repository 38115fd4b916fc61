import { i18n } from '../i18n'
import { departments } from './departments'

/** `user:clerk1`, `client:hotline-12345`, `system:deadline` in words. */
export function actorName(actor: string): string {
    const [kind = '', name = ''] = actor.split(':')
    const { t } = i18n.global
    if (kind === 'system') return t('case.system')
    if (kind === 'client') return t('case.client', { name })
    const known = departments().people.value.find(({ value }) => value === name)
    return known ? `${name}（${known.label}）` : name
}
