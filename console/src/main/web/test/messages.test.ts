import { describe, expect, it } from 'vitest'
import { byArea, filled } from '../src/i18n'
import type { Area, Messages } from '../src/i18n/messages'

const chinese = byArea(import.meta.glob<Area>('../src/i18n/zh/*.ts', { eager: true, import: 'default' }))
const english = byArea(import.meta.glob<Area>('../src/i18n/en/*.ts', { eager: true, import: 'default' }))
const mongolian = byArea(import.meta.glob<Area>('../src/i18n/mn-Mong/*.ts', { eager: true, import: 'default' }))

function keys(messages: Messages, under = ''): string[] {
    return Object.entries(messages).flatMap(([key, said]) =>
        typeof said === 'string' ? [under + key] : keys(said, `${under}${key}.`),
    )
}

function said(messages: Messages): string[] {
    return Object.values(messages).flatMap((one) => (typeof one === 'string' ? [one] : said(one)))
}

describe('the messages', () => {
    it('are complete in English', () => {
        expect(keys(english).sort()).toEqual(keys(chinese).sort())
        expect(said(english).filter((words) => words === '')).toEqual([])
    })

    it('are laid out for the Mongolian translators', () => {
        expect(keys(mongolian).sort(), 'npm run mongolian').toEqual(keys(chinese).sort())
    })

    it('say nothing in Mongolian that is not Mongolian', () => {
        expect(said(mongolian).filter((words) => words !== '' && !/[\u1800-\u18af]/.test(words))).toEqual([])
    })

    it('leave what is not translated to the Chinese', () => {
        expect(filled({ a: '', b: { c: '', d: 'x' } })).toEqual({ b: { d: 'x' } })
    })

    it('speak no Chinese in English', () => {
        expect(said(english).filter((words) => /\p{Script=Han}/u.test(words.replace(/（.*?）|\(.*?\)/g, '')))).toEqual(
            [],
        )
    })
})
