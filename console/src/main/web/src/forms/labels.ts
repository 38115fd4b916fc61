import { i18n } from '../i18n'

/** The words of a field: the command's own, else the common ones. */
export function fieldLabel(command: string, name: string): string {
    const { t, te } = i18n.global
    const own = `fields.${command}.${name}`
    return te(own) || te(own, 'zh-CN') ? t(own) : t(`fields.${name}`)
}

/** The words of a code of a type. */
export function codeLabel(type: string, code: string): string {
    const { t, te } = i18n.global
    const key = `codes.${type}.${code}`
    return te(key) || te(key, 'zh-CN') ? t(key) : code
}
