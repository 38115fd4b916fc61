import { createI18n } from 'vue-i18n'
import type { Area, Messages } from './messages'

/** zh-CN is what is spoken here; what another language has not said yet is said in Chinese. */
export const LANGUAGES = { 'zh-CN': '中文', en: 'English', 'mn-Mong': 'ᠮᠣᠩᠭᠣᠯ' } as const
export type Language = keyof typeof LANGUAGES

const CHINESE = import.meta.glob<Area>('./zh/*.ts', { eager: true, import: 'default' })
const OTHERS: Record<Exclude<Language, 'zh-CN'>, Record<string, () => Promise<Area>>> = {
    en: import.meta.glob<Area>('./en/*.ts', { import: 'default' }),
    'mn-Mong': import.meta.glob<Area>('./mn-Mong/*.ts', { import: 'default' }),
}
const KEPT = 'doudi.language'

export const i18n = createI18n({
    legacy: false,
    locale: 'zh-CN',
    fallbackLocale: 'zh-CN',
    missingWarn: false,
    fallbackWarn: false,
    messages: { 'zh-CN': byArea(CHINESE) },
})

export function byArea(files: Record<string, Area>): Messages {
    return Object.fromEntries(
        Object.entries(files).map(([file, messages]) => [/([\w-]+)\.ts$/.exec(file)?.[1] ?? file, messages]),
    )
}

/** Without the messages that are not translated yet. */
export function filled(messages: Messages): Messages {
    return Object.fromEntries(
        Object.entries(messages)
            .filter(([, said]) => said !== '')
            .map(([key, said]) => [key, typeof said === 'string' ? said : filled(said)]),
    )
}

export async function speak(language: Language): Promise<void> {
    if (language !== 'zh-CN') {
        const files = await Promise.all(
            Object.entries(OTHERS[language]).map(async ([file, read]) => [file, await read()] as const),
        )
        i18n.global.setLocaleMessage(language, filled(byArea(Object.fromEntries(files))) as never)
    }
    i18n.global.locale.value = language as 'zh-CN'
    document.documentElement.lang = language
    document.documentElement.classList.toggle('vertical', language === 'mn-Mong')
    localStorage.setItem(KEPT, language)
}

export function spokenBefore(): Language {
    const kept = localStorage.getItem(KEPT)
    return kept && kept in LANGUAGES ? (kept as Language) : 'zh-CN'
}
