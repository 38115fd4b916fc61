import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { failure } from '../src/api/problem'
import { after, forgetPlaces, recordedAt } from '../src/api/position'
import LightTag from '../src/components/LightTag.vue'
import { i18n } from '../src/i18n'
import { day, instantOf, minute } from '../src/words/moments'

describe('moments', () => {
    it("are the centre's, whatever the zone of the machine", () => {
        expect(minute('2026-02-14T16:05:00Z')).toBe('2026-02-15 00:05')
        expect(day('2026-02-14T16:05:00Z')).toBe('2026-02-15')
        expect(instantOf('2026-02-14 17:30')).toBe('2026-02-14T09:30:00.000Z')
    })
})

describe('a light', () => {
    it.each(['RED', 'YELLOW', 'GREEN'])('has a shape and words: %s', (light) => {
        const shown = mount(LightTag, { props: { light }, global: { plugins: [i18n] } })
        expect(shown.text()).toBe({ RED: '已逾期', YELLOW: '今日到期', GREEN: '正常' }[light])
        expect(shown.findAll('svg > *').length).toBe(2)
    })

    it('can say how much is left', () => {
        const shown = mount(LightTag, {
            props: { light: 'GREEN', words: '剩余 1 个工作日' },
            global: { plugins: [i18n] },
        })
        expect(shown.text()).toBe('剩余 1 个工作日')
    })
})

describe('what went wrong', () => {
    it.each([
        [0, undefined, 'offline'],
        [401, undefined, 'ended'],
        [409, { title: 'x', code: 'y' }, 'conflict'],
        [412, { title: 'x', code: 'y' }, 'conflict'],
        [400, { title: 'x', code: 'y' }, 'refused'],
        [400, '<html>', 'broken'],
        [503, { title: 'x', code: 'y' }, 'broken'],
    ])('%s is told apart', (status, body, kind) => expect(failure(status, body).kind).toBe(kind))
})

describe('what one has written', () => {
    it('is read: the last places go along', () => {
        forgetPlaces()
        expect(after()).toBeUndefined()
        for (let no = 1; no <= 10; no++) recordedAt(`intake/3/${no}`)
        recordedAt(null)
        expect(after()?.split(',')).toEqual(['3', '4', '5', '6', '7', '8', '9', '10'].map((no) => `intake/3/${no}`))
    })
})
